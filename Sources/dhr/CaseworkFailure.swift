import Casework
import CivilDates
import Guidance
import Workflow

extension Failure {
    init(casework error: CaseworkError) {
        switch error {
        case .unknownReview(let reference):
            self.init(kind: .notFound, message: "\(reference): there is no such review: dhr review list shows them")
        case .erasedReview(let reference):
            self.init(kind: .notFound, message: "\(reference): this review was erased: dhr register says when and why")
        case .unknownEvent(let name, let near) where near.contains { RegisterKind(rawValue: $0) != nil }:
            self.init(
                kind: .usage, message: "\(name): nothing of that name stands in the register: dhr register entries lists what can")
        case .unknownEvent(let name, let near):
            self.init(
                kind: .usage, message: "\(name): there is no such event: dhr review events lists them",
                details: near.isEmpty ? [] : ["near it: \(near.joined(separator: ", "))"])
        case .unknownEdition(let id):
            self.init(kind: .notFound, message: "\(id): there is no such edition: dhr guidance list shows them")
        case .guidance(let faults):
            self.init(
                kind: .data, message: "the guidance has \(CaseworkText.counted(faults.count, "fault")): mend what is listed",
                details: faults.map(\.description))
        case .fields(let event, let faults):
            let help = RegisterKind(rawValue: event) == nil ? "dhr review events \(event)" : "dhr register entries"
            self.init(
                kind: .usage, message: "\(event) cannot be read: \(help) says what it takes",
                details: faults.map(\.description))
        case .refused(let refusal):
            self.init(refusal)
        case .noAccess(let account):
            self.init(kind: .notAllowed, message: "\(account) has no role on this review today: record access-given first")
        case .noSuchThing(let what):
            self.init(kind: .notFound, message: "\(what): the review has no such thing: dhr review show lists them")
        case .noPlaceForFile(let event):
            self.init(kind: .usage, message: "\(event) takes no paper: record document-filed first")
        case .table(let faults):
            self.init(
                kind: .data, message: "\(CaseworkText.counted(faults.count, "fault")) in the table: mend what is listed, nothing was taken in",
                details: faults.map(\.description))
        case .changedMeanwhile(let reference, let entries):
            self.init(
                kind: .other, message: "\(reference) was changed meanwhile: look at what is listed and record it again",
                details: entries)
        case .adoption(let faults):
            self.init(
                kind: .data, message: "\(CaseworkText.counted(faults.count, "fault")): mend what is listed, nothing was taken in",
                details: faults)
        case .handWritten(let faults):
            self.init(kind: .data, message: "the JSON cannot be read: mend what is listed", details: faults)
        case .notYetThere(let reference):
            self.init(
                kind: .notFound, message: "\(reference): the review was not there yet on that day: ask for a later one")
        case .notUnderstood(let what, let why):
            self.init(kind: .usage, message: "\(what): \(why)")
        case .notVisible(let part):
            self.init(kind: .notFound, message: "\(part.rawValue): this part of the review is not for this account's role")
        case .erased(let what):
            self.init(kind: .notFound, message: "\(what): it was erased; its record remains")
        }
    }

    private init(_ refusal: WorkflowRefusal) {
        let details = refusal.objections.map(\.description)
        if refusal.mayBeRecordedDespite {
            self.init(
                kind: .data,
                message: "\(refusal.event.rawValue) is out of order: record it with --despite REASON if it happened all the same",
                details: details)
        } else if refusal.isAboutPermission {
            self.init(kind: .notAllowed, message: "\(refusal.event.rawValue) is refused: see what is listed", details: details)
        } else {
            self.init(kind: .data, message: "\(refusal.event.rawValue) cannot be so: mend what is listed", details: details)
        }
    }
}
