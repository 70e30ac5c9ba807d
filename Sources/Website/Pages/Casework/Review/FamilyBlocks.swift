internal import Casework

/// The register of the family, each person in their own right.
struct FamilyBlocks {
    var family: FamilyAnswer
    var seen: DeskReview

    var blocks: [any Block] {
        let reference = seen.review.review
        func action(_ event: String, _ words: String, _ person: String) -> Words? {
            seen.events.contains(event)
                ? .link(words, to: .to("reviews", reference, "record", event, query: [("person", person)])) : nil
        }
        guard !family.people.isEmpty else {
            return [Paragraph("Nobody of the family or friends is recorded yet.", .quiet)]
        }
        return family.people.map { member in
            var rows: [SummaryList.Row] = [
                .init("Relationship", Words(member.relationship ?? "")),
                .init("Family of", Words(member.sides.map { Shown.words($0) }.joined(separator: ", "))),
                .init("Consent to take part", Words(Shown.title(member.consent)), action: action("wishes-recorded", "record wishes", member.person)),
                .init("Preferred contact", Words(member.contactBy ?? "")),
                .init("Advocate", Words(member.advocate ?? "None named"), action: action("advocate-named", "name an advocate", member.person)),
                .init("Next promised contact", Words(Shown.date(member.promisedBy, unknown: "None promised")), action: action("contact-promised", "promise a contact", member.person)),
                .init("Last contact", Words(Shown.date(member.lastContact, unknown: "None recorded")), action: action("family-contacted", "record a contact", member.person)),
            ]
            if let wishes = member.wishes { rows.append(.init("Wishes", Words(wishes))) }
            if let words = member.notToShare { rows.append(.init("Not to be shared", .strong(words))) }
            if !member.notWith.isEmpty { rows.append(.init("Not with", Words(member.notWith.joined(separator: ", ")))) }
            if !member.avoid.isEmpty { rows.append(.init("Days to avoid", Words(member.avoid.map { Shown.date($0) }.joined(separator: ", ")))) }
            if let pseudonym = member.pseudonym {
                rows.append(.init("Pseudonym", Words(pseudonym + (member.pseudonymChosenBy.map { ", chosen by \($0)" } ?? ""))))
            }
            var blocks: [any Block] = [SummaryList(rows)]
            if !member.steps.isEmpty {
                blocks.append(Heading("Steps with \(member.person)", level: 3))
                blocks.append(
                    TaskList(
                        member.steps.map { step in
                            TaskList.Item(
                                title: Words(Shown.title(step.step)), hint: step.on.map { Words(Shown.date($0)) },
                                state: step.outcome.map { .tag(Shown.title($0), $0 == "done" ? .good : .neutral) } ?? Words("Nothing recorded"))
                        }))
            }
            if !member.contacts.isEmpty {
                blocks.append(
                    Details("Contacts with \(member.person) (\(member.contacts.count))", [
                        Timeline(
                            member.contacts.map { contact in
                                Timeline.Moment(
                                    day: Shown.date(contact.on), title: Words("\(Shown.title(contact.means))\(contact.reached ? "" : ", not reached")"),
                                    by: contact.by, blocks: contact.words.map { [Paragraph(Words($0))] } ?? [])
                            })
                    ]))
            }
            return Section("\(member.name) (\(member.person))", id: "person-\(member.person)", blocks)
        }
    }
}
