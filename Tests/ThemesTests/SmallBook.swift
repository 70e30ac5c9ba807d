import Reports
import Reviews

@testable import Themes

/// A catalogue and rule book small enough to know by heart, for what the
/// engine does whatever the rules say.
enum SmallBook {
    static let catalogue: Catalogue = {
        do {
            return try Catalogue(json: catalogueText)
        } catch {
            // A fixture of the tests: a fault here is a broken test.
            fatalError("the small catalogue does not load: \(error)")
        }
    }()

    static let book: RuleBook = {
        do {
            return try RuleBook([frame, rules], catalogue: catalogue)
        } catch {
            fatalError("the small rule book does not load: \(error)")
        }
    }()

    static let coder = PassageCoder(book: book, catalogue: catalogue)
    static let states = StateReader(book: book, catalogue: catalogue)

    static func code(
        _ text: String, _ section: SectionKind = .analysis, passage: Int = 1, people: [Person] = [],
        type: ReviewType = .domesticHomicideReview
    ) -> [Coding] {
        var work = MatchWorkspace(book.patterns)
        let known = coder.subjects.parties(of: people, type: type)
        var text = text
        return text.withUTF8 { coder.code($0, section: section, passage: passage, known: known, work: &work) }
    }

    /// Themes with evidence, by slug, in order.
    static func evidence(_ text: String, _ section: SectionKind = .analysis) -> [String] {
        Set(code(text, section).filter(\.isSubstantive).map { slug($0.theme) }).sorted()
    }

    /// The one coding of a theme, in words: polarity, and `+` for evidence.
    static func standing(_ text: String, _ slug: String, _ section: SectionKind = .analysis) -> String {
        let codings = code(text, section).filter { Self.slug($0.theme) == slug }
        return codings.map { $0.polarity.rawValue + ($0.isSubstantive ? "+" : "") }.joined(separator: " ")
    }

    static func slug(_ theme: ThemeCode) -> String { catalogue.theme(code: theme).slug }

    /// Where passages, one text each, leave a report on its themes.
    static func states(in texts: [String], _ metadata: ReportMetadata = ReportMetadata(title: "Invented")) -> [ThemeState] {
        let codings = texts.enumerated().flatMap { place, text in code(text, passage: place + 1) }
        return states.states(of: codings, metadata)
    }

    static func state(
        of slug: String, in texts: [String], _ metadata: ReportMetadata = ReportMetadata(title: "Invented")
    ) -> ThemeState? {
        catalogue.theme(slug: slug).map { states(in: texts, metadata)[Int($0.code.value)] }
    }

    private static let catalogueText: String = {
        let themes = [
            ("matricide", "death", "either", "circumstance"), ("parricide", "death", "either", "circumstance"),
            ("adult-family-homicide", "death", "either", "circumstance"),
            ("victim-suicide", "death", "victim", "circumstance"),
            ("homicide-suicide", "death", "either", "circumstance"),
            ("hitting", "abuse", "victim", "circumstance"), ("despair", "needs", "either", "circumstance"),
            ("asking", "practice", "agency", "practice"), ("meetings", "system", "system", "practice"),
        ]
        let entries = themes.enumerated().map { code, theme in
            """
            {"code": \(code), "slug": "\(theme.0)", "group": "\(theme.1)", "label": "A label", "role": "\(theme.2)",
            "family": "\(theme.3)", "definition": "d", "include": "i", "exclude": "e", "terms": ["zzterm\(code)"],
            "abbreviations": [], "framing": [], "falseFriends": [], "related": []}
            """
        }
        let groups = ["death", "abuse", "needs", "practice", "system"].map { "{\"slug\": \"\($0)\", \"label\": \"\($0)\"}" }
        return """
            {"version": "small", "groups": [\(groups.joined(separator: ","))], "themes": [\(entries.joined(separator: ","))]}
            """
    }()

    /// The classes and facts that the coder asks for by name.
    private static let frame = RuleText.Source("Frame", """
        class ASKED_FOR_BY_NAME = only longer any evidence record had should were would could might have not no on about of around denied into indication suggest ruled out doubt seen found identified present nothing never indicate suggestion in history regarding
        class DENIABLE = described reported saw
        class HE = he him his himself
        class SHE = she her hers herself
        class PRONOUN = he him his himself she her hers herself they them their
        class MALE_NOUN = man husband son father mr
        class FEMALE_NOUN = woman wife daughter mother mrs ms
        class PERPETRATOR = perpetrator
        class VICTIM = victim deceased
        class SMALLCHILDREN = child children
        class BYSTANDER = sister friend neighbour
        class NEGATORS = no not never without neither nor nobody denied denies nothing
        class NEGATION_STOPS = but however although because until except after before when
        class FACTIVES = disclose tell told know knew recognise report
        class HYPOTHETICALS = if unless whether
        class TOPICS = training guidance policy research leaflet
        class TOPIC_NOUNS_AFTER = training policy helpline team
        class NAMES_MALE = david peter
        class NAMES_FEMALE = mary susan
        class WORDNAMES = hope rose may
        class WORDNAMES_LATE = may
        fact after-killing: after the killing
          after (her|his) death
        fact legal-outcome: what a court decided
          sentenced
        fact killing: somebody was killed
          (killed|murdered)
        fact family-told: the family told it
          (her|his) sister (said|told)
        fact agency-knew: an agency knew
          records (show|say)
        fact author-inferred: the author concludes it
          panel (believes|considers)
        fact not-named: nobody named it
          never named
        fact definition: a definition
          is defined as
        fact law: the law
          came into force
        fact research: research
          research (shows|found)
        fact service: what a service does
          helpline (offers|supports)
        fact contents: a list
          nine protected characteristics
        fact purpose: what reviews are for
          purpose of the review
        fact biography: about the author
          years of experience
        fact panellist: about the panel
          member of the panel
        fact question: it asks
          ^ (was|were|did) there
        fact male-victim: a man was killed
          killed (her|the) (husband|father|son)
        fact male-suicide: a man died by suicide
          he took his own life
        fact two-deaths: two people died
          both deaths
        fact suicide-method: how somebody died
          found hanged
        fact agency-police: the police
          (police|officers)
        fact agency-gp-primary-care: general practice
          (gp|surgery)
        fact agency-acute-hospital: x
          zzaa
        fact agency-ambulance: x
          zzab
        fact agency-mental-health-trust: x
          zzac
        fact agency-maternity: x
          zzad
        fact agency-health-visiting-school-nursing: x
          zzae
        fact agency-substance-misuse-service: x
          zzaf
        fact agency-adult-social-care: x
          zzag
        fact agency-childrens-social-care: x
          zzah
        fact agency-housing: x
          zzai
        fact agency-probation-prison: x
          zzaj
        fact agency-courts-cps: x
          zzak
        fact agency-family-court-cafcass: x
          zzal
        fact agency-specialist-da-service: x
          zzam
        fact agency-voluntary-other: x
          zzan
        fact agency-education: x
          zzao
        fact agency-employer: x
          zzap
        fact agency-dwp: x
          zzaq
        fact agency-immigration: x
          zzar
        fact agency-fire: x
          zzas
        fact agency-coroner: x
          zzat
        fact agency-csp: x
          zzau
        fact agency-home-office-national: x
          zzav
        fact agency-community-faith: x
          zzaw
        """)

    private static let rules = RuleText.Source("Small", """
        fact at-work: at a place of work
          at work
        fact secret: said in confidence | whole-passage
          in confidence
        theme matricide
        rule mother: somebody killed a mother
          killed (his|her) mother!'s
        theme parricide
        rule follows: the killing of a mother is one
          zzfollowsa
        rule parent: somebody killed a parent
          killed (his|her) parent
        theme adult-family-homicide
        rule follows: the killing of a parent is one
          zzfollowsb
        theme victim-suicide
        rule suicide: somebody died by suicide
          died by suicide
        theme homicide-suicide
        rule both: a killing and a suicide
          killed (him|her|his|mother|wife) ..4 himself
        theme hitting
        rule blow: somebody was hit
          (hit|kicked) ..4 (her|him|them|mother)
        rule bite: somebody was bitten
          (bit|bitten)
        rule burn: a burn, told only of places of work | if=at-work
          (burn|burned)
        rule scald: a scald, unless at work | unless=at-work
          scalded
        rule shake: shaking, where somebody speaks in confidence | passage-if=secret
          shook
        rule pinch: pinching, unless in confidence | passage-unless=secret
          pinched
        rule choke: choking in one kind of section | only-in=chronology
          choked
        rule push: pushing, not in the overview | not-in=overview
          pushed
        rule spit: spitting, also where terms of reference stand | also-in=terms-of-reference
          spat
        rule slap: slapping, whatever is asked | keep-question
          slapped
        rule never-safe: a denial that counts | keep-negated
          safe
        rule might: what might have been | keep-hypothetical
          escaped
        rule poster: the topic counts | keep-topic
          poster
        rule afterwards: later on | time=after-death role=family
          (later) ..2 grieved
        rule long: over two sentences | across
          first blow ..6 second blow
        rule himself-only: what he did to himself | who=perpetrator
          starved
        weak bruise: a bruise
          bruise
        weak limp: a limp
          limp
        weak bruised-eye: a bruise or a black eye
          (bruise|eye)
        veto ball: a ball was hit
          hit the ball
        veto film: a film | sentence
          film
        veto game: a game | passage
          chess
        theme despair | role=subject
        rule dark: somebody despaired
          (despaired|hopeless)
        theme asking
        rule asked: abuse was asked about, or not
          asked about home
        rule ask-drop: a denial that does not count here | drop-negated
          rang the bell
        rule ask-drop-hypothetical: a supposition that does not count here | drop-hypothetical
          knocked
        theme meetings
        rule met: people met
          (meeting|meetings) ..3 held
        """)
}
