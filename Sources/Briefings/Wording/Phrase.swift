public import Documents

/// Every sentence of ours that can stand in a briefing, `{}` where a value
/// goes. A closed table: a test holds each one against the `WordingLint`.
public enum Phrase: CaseIterable, Sendable {
    // Title.
    case themeTitle, themeTitleOtherTypes, sevenMinuteTitle, sevenMinuteKind, sevenMinuteKindOtherTypes
    case edition, approvedBy
    // Before reading.
    case careHeading, careText, careShort, supportCaption, supportName, supportNumber, supportFor
    case supportCheck
    // Message.
    case messageHeading, messageYours, messageProposal, messageProposalIntro, messageNone
    // Base.
    case baseHeading, baseSearched, baseNone, baseFound, baseFoundPercent, baseFew, baseNearlyAll, baseAll
    case baseLooked, baseLookedFew, baseSilence, baseYears, baseYear, baseTypes, baseNarrowed, baseNarrowedFrom, baseNarrowedTo, baseChosen
    case baseConfirmedAll, baseConfirmedSome, baseConfirmedNone, baseSearchedFew, baseSearchedNone, baseAround
    case listComma, listSemicolon, listAnd, space, stop
    // What the reviews show.
    case showsHeading, showsIntro, showsPanels, showsFamily, showsEvents, showsElse
    case warningHeading, warningIntro
    case agencyHeading, agencyIntro
    case recommendationsHeading, recommendationsIntro
    case recommendationTo, recommendationNoAddressee, recommendationNational, recommendationSeveral
    case goodHeading, goodIntro
    case nothingHere, nothingAtAll, nothingAtAllMeaning
    // Questions, sources, limits.
    case questionsHeading, questionsIntro
    case sourcesHeading, sourcesIntro
    case limitsHeading, limitsMachine, limitsUnseen, limitsHindsight, limitsSmall, limitsMethod, limitsWithdrawn
    case pseudonyms, pseudonymsTogether
    // Seven minutes.
    case onePageHeading, boxBackground, boxWhy, boxHappened, boxFound, boxDo, boxQuestions, boxNext
    case nextWhole, nextReview, nextLead, nextSources
    case formHeading, formIntro, formTeam, formDate, formLed, formDiscussed, formCaption, formChange, formWhom
    case formWhen
    case definitionSource

    public var text: FixedText {
        switch self {
        case .themeTitle: FixedText("{}: learning from domestic homicide reviews")
        case .themeTitleOtherTypes: FixedText("{}: learning from reviews and other documents")
        case .sevenMinuteTitle: FixedText("{}")
        case .sevenMinuteKind: FixedText("Seven-minute briefing from domestic homicide reviews")
        case .sevenMinuteKindOtherTypes: FixedText("Seven-minute briefing from reviews and other documents")
        case .edition: FixedText("Edition {} of {}")
        case .approvedBy: FixedText("Approved by {} on {}")

        case .careHeading: FixedText("Before you read")
        case .careText:
            FixedText(
                """
                This briefing quotes reviews of deaths after domestic abuse. It speaks of violence, of control and of \
                loss. Some who read it will have lived through something like it, or will know somebody who has. \
                Read it when you have time, stop when you need to, and talk to somebody you trust.
                """)
        case .careShort:
            FixedText("These are words from reviews of deaths. Stop when you need to. Check the numbers before use:")
        case .supportCaption: FixedText("Where to find support")
        case .supportName: FixedText("Line")
        case .supportNumber: FixedText("Number")
        case .supportFor: FixedText("For whom")
        case .supportCheck:
            FixedText("Check numbers before use: they are public knowledge and can change. Add your local services.")

        case .messageHeading: FixedText("Message")
        case .messageYours: FixedText("The message of this briefing, in the words of the person who approves it")
        case .messageProposal: FixedText("First proposal, chosen by the program")
        case .messageProposalIntro:
            FixedText(
                """
                The message is for a person to write. Until then this paragraph is put forward, because it comes \
                first in the order in which passages were chosen:
                """)
        case .messageNone: FixedText("No paragraph can be put forward as a message.")

        case .baseHeading: FixedText("What this briefing rests on")
        case .baseSearched: FixedText("The program looked through {} documents.")
        case .baseSearchedNone: FixedText("There was no document of these kinds to look through.")
        case .baseSearchedFew: FixedText("The program looked through fewer than 5 documents.")
        case .baseNone: FixedText("It found the theme in none of them.")
        case .baseFound: FixedText("It found the theme in {} of them.")
        case .baseFoundPercent: FixedText("It found the theme in {} of them ({} per cent).")
        case .baseFew:
            FixedText(
                """
                It found the theme in fewer than 5 of them; so small a number is not given exactly, so that nobody \
                can be picked out.
                """)
        case .baseNearlyAll: FixedText("It found the theme in all but a few of them.")
        case .baseAll: FixedText("It found the theme in all of them.")
        case .baseLooked: FixedText("A further {} asked about it and did not find it.")
        case .baseLookedFew: FixedText("A few others asked about it and did not find it.")
        case .baseSilence:
            FixedText("Where a document says nothing of the theme, that does not mean that it was not there.")
        case .baseYears: FixedText("The deaths, or the reports where no year of death is given, are of the years {} to {}.")
        case .baseYear: FixedText("The deaths, or the reports where no year of death is given, are of the year {}.")
        case .baseTypes: FixedText("Kinds of document looked for: ")
        case .baseNarrowed: FixedText("Only documents of the years {} to {} were looked at, by the year of the death or, where it is not known, of the report.")
        case .baseNarrowedFrom: FixedText("Only documents of the year {} and later were looked at, by the year of the death or, where it is not known, of the report.")
        case .baseNarrowedTo: FixedText("Only documents of the year {} and earlier were looked at, by the year of the death or, where it is not known, of the report.")
        case .baseChosen:
            FixedText(
                """
                Paragraphs were chosen by fixed rules: those that people confirmed come first, then lessons and \
                conclusions before other parts, one report after another so that no single review speaks for all, \
                and at most three paragraphs of one report in one part of the briefing.
                """)
        case .baseAround:
            FixedText(
                """
                How somebody died is a fact of a whole review, told in few words. So paragraphs of the same reviews on \
                abuse, warning signs and practice are quoted too, where they do not name the theme themselves.
                """)
        case .baseConfirmedAll: FixedText("People have confirmed that every paragraph quoted here speaks of the theme.")
        case .baseConfirmedSome:
            FixedText("People have confirmed some of the paragraphs quoted here; the others are the program\u{2019}s suggestion.")
        case .baseConfirmedNone:
            FixedText("The paragraphs quoted here are the program\u{2019}s suggestion; no person has confirmed them yet.")
        case .listComma: FixedText(", ")
        case .listSemicolon: FixedText(";")
        case .listAnd: FixedText(" and ")
        case .space: FixedText(" ")
        case .stop: FixedText(".")

        case .showsHeading: FixedText("What the reviews show")
        case .showsIntro:
            FixedText(
                """
                Words set in from a line are quoted from the reviews, unchanged. The mark after each names the document \
                and the paragraph. One case shows what happened once; it is not a rule.
                """)
        case .showsPanels: FixedText("What review panels concluded")
        case .showsFamily: FixedText("What families and friends told the reviews")
        case .showsEvents: FixedText("What happened")
        case .showsElse: FixedText("What else the reviews say")
        case .warningHeading: FixedText("Warning signs")
        case .warningIntro:
            FixedText("Paragraphs that tell of a form of abuse or a sign of risk, by that form or sign.")
        case .agencyHeading: FixedText("Learning for practice, by agency")
        case .agencyIntro: FixedText("Paragraphs on practice that name an agency, by the agency that the program made out in them.")
        case .recommendationsHeading: FixedText("Recommendations already made, and to whom")
        case .recommendationsIntro:
            FixedText("Before you write a new recommendation, see what has been asked for already, and ask what became of it.")
        case .recommendationTo: FixedText("To")
        case .recommendationNoAddressee: FixedText("No addressee stated")
        case .recommendationNational: FixedText("(national)")
        case .recommendationSeveral: FixedText("(several agencies)")
        case .goodHeading: FixedText("Good practice")
        case .goodIntro: FixedText("What reviews found done well, and worth doing again.")
        case .nothingHere: FixedText("No paragraph was chosen for this part.")
        case .nothingAtAll:
            FixedText("The documents that were looked through hold no paragraph that can be quoted as evidence for this theme.")
        case .nothingAtAllMeaning:
            FixedText(
                """
                So this briefing says nothing about it. That is not a finding that it did not happen: it may be told \
                in other words, in other documents, or may never have been asked about.
                """)

        case .questionsHeading: FixedText("Questions for reflection")
        case .questionsIntro: FixedText("About your own practice and your own service; there is no right answer.")
        case .sourcesHeading: FixedText("Sources")
        case .sourcesIntro: FixedText("Read the paragraph in its place before you rely on it.")
        case .limitsHeading: FixedText("Limits, and a note on pseudonyms")
        case .limitsMachine:
            FixedText(
                """
                Paragraphs were found and sorted by a program that reads words by rules. It misses some and takes \
                others wrongly; a person must read before this is used.
                """)
        case .limitsUnseen:
            FixedText(
                """
                Only documents in this collection were looked through. Not every death is reviewed, and not every \
                review is published.
                """)
        case .limitsHindsight:
            FixedText(
                """
                Reviews are written afterwards, with knowledge that nobody had at the time. They look for learning and \
                do not lay blame.
                """)
        case .limitsSmall: FixedText("Counts from 1 to 4 are never printed, nor a share of fewer than 10 documents.")
        case .limitsMethod:
            FixedText("How somebody took their own life is never quoted; paragraphs that tell it are left out.")
        case .limitsWithdrawn:
            FixedText("If a publisher withdraws a report, make this briefing again: the quotation must go.")
        case .pseudonyms:
            FixedText(
                """
                Names of people are the pseudonyms that the reviews use, exactly as published. Two documents may use \
                the same pseudonym for different people, or different ones for the same person.
                """)
        case .pseudonymsTogether:
            FixedText("Do not put details of several documents together in a way that could show who somebody was.")

        case .onePageHeading: FixedText("Seven boxes")
        case .boxBackground: FixedText("Background")
        case .boxWhy: FixedText("Why it matters")
        case .boxHappened: FixedText("What happened")
        case .boxFound: FixedText("What the reviews found")
        case .boxDo: FixedText("What to do: three learning points")
        case .boxQuestions: FixedText("Questions: three to talk about")
        case .boxNext: FixedText("Where to go next")
        case .nextWhole: FixedText("The full briefing on this theme, with warning signs and learning by agency.")
        case .nextReview: FixedText("One of the reviews overleaf: read it whole, as a team.")
        case .nextLead: FixedText("Your domestic abuse lead and your local specialist service.")
        case .nextSources: FixedText("Marks such as R1 4.12 name a document and a paragraph; see overleaf.")
        case .formHeading: FixedText("What we will do")
        case .formIntro: FixedText("Fill this in together, keep it with the team\u{2019}s notes, and look at it again.")
        case .formTeam: FixedText("Team")
        case .formDate: FixedText("Date")
        case .formLed: FixedText("Led by")
        case .formDiscussed: FixedText("What we talked about")
        case .formCaption: FixedText("What follows from it")
        case .formChange: FixedText("What we will change")
        case .formWhom: FixedText("By whom")
        case .formWhen: FixedText("By when")
        case .definitionSource: FixedText("How this collection uses the word")
        }
    }
}
