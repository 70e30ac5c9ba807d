/// Makes editions and overlays of files, each edition after the one that it
/// is built on, and gathers what does not fit.
struct Assembly {
    private(set) var editions: [Edition] = []
    private(set) var overlays: [Overlay] = []
    private(set) var faults: [GuidanceFault] = []
    /// What is wrong with each edition, places without the file. What is
    /// built on it has the same faults and need not repeat them.
    private var faultsOfEditions: [EditionID: Set<GuidanceFault>] = [:]

    init(_ files: [GuidanceFile]) {
        checkNames(of: files)
        var waiting = files.filter { $0.kind == .edition }
        while !waiting.isEmpty {
            let ready = waiting.filter { file in
                guard let base = file.basedOn else { return true }
                return editions.contains { $0.id == base }
            }
            waiting.removeAll { file in ready.contains { $0.name == file.name } }
            guard !ready.isEmpty else { break }
            for file in ready { makeEdition(file) }
        }
        for file in waiting {
            guard let base = file.basedOn else { continue }
            let kind: GuidanceFault.Kind =
                files.contains { $0.id == base } ? .basedOnItself : .unknownEdition(base.description)
            // An edition that was there but could not be made has its own
            // faults already.
            let isLoop = waiting.contains { $0.id == base }
            if isLoop || kind != .basedOnItself {
                faults.append(.init(place: within(file.name + ":", "basedOn"), kind: kind))
            }
        }
        checkReplacements(files)
        for file in files where file.kind == .overlay { makeOverlay(file, among: files) }
    }

    private mutating func checkNames(of files: [GuidanceFile]) {
        var seen: Set<EditionID> = []
        for file in files {
            let place = within(file.name + ":", "id")
            guard !file.id.slug.text.isEmpty else { continue }  // Reported by the reader.
            if file.name != "\(file.id.slug).\(file.id.revision)" {
                faults.append(.init(place: place, kind: .nameDiffers(id: file.id.description)))
            }
            if !seen.insert(file.id).inserted {
                faults.append(.init(place: place, kind: .duplicate(file.id.description)))
            }
            faults += AmendmentCheck.faultsWithin(file)
        }
    }

    private mutating func makeEdition(_ file: GuidanceFile) {
        let base = file.basedOn.flatMap { id in editions.first { $0.id == id } }
        let place = file.name + ":"
        let amendment = file.amendment
        guard let statute = file.statute else { return }  // Reported by the reader.
        let eligibility = amendment.eligibility
        let progress = amendment.progress ?? base?.progress
        // A test belongs to its statute and is never taken over.
        if eligibility == nil { faults.append(.init(place: within(place, "eligibility"), kind: .missing)) }
        if progress == nil { faults.append(.init(place: within(place, "progress"), kind: .missing)) }
        guard let eligibility, let progress else { return }
        var facts = base?.facts ?? Facts()
        if let base {
            faults += AmendmentCheck.faults(of: amendment, on: base, place: place)
            faults += AmendmentCheck.dutiesLeft(of: base, after: amendment, place: place)
            facts.carry(from: base.id)
        }
        var edition = Edition(
            id: file.id, title: file.title, jurisdictions: file.jurisdictions, effective: file.effective,
            statute: statute, replaces: file.replaces, caveats: base?.caveats ?? [], sources: base?.sources ?? [],
            labels: base?.labels ?? Labels(words: [:]), eligibility: eligibility, facts: facts, quorum: base?.quorum,
            progress: progress)
        edition.apply(amendment)
        let found = EditionCheck.faults(of: edition, place: "")
        let known = base.flatMap { faultsOfEditions[$0.id] } ?? []
        faults += found.filter { !known.contains($0) }.map { $0.placed(in: file) }
        faultsOfEditions[edition.id] = known.union(found)
        editions.append(edition)
    }

    private mutating func makeOverlay(_ file: GuidanceFile, among files: [GuidanceFile]) {
        let overlay = Overlay(
            id: file.id, title: file.title, level: file.level, isSample: file.isSample, appliesTo: file.appliesTo,
            jurisdictions: file.jurisdictions, amendment: file.amendment)
        let place = file.name + ":"
        for (number, slug) in overlay.appliesTo.enumerated() where !slug.text.isEmpty {
            let there = editions.filter { $0.id.slug == slug }
            if !files.contains(where: { $0.id.slug == slug && $0.kind == .edition }) {
                let place = within(place, "appliesTo.\(number + 1)")
                faults.append(.init(place: place, kind: .unknownEdition(slug.text)))
            }
            // One revision that it fits is enough: an overlay is older than
            // later editions and younger than earlier ones.
            let each = there.map { edition in
                let known = faultsOfEditions[edition.id] ?? []
                return EditionCheck.faults(of: overlay, on: edition, place: "").filter { !known.contains($0) }
            }
            if let fewest = each.min(by: { $0.count < $1.count }) {
                faults += fewest.map { $0.placed(in: file) }.filter { !faults.contains($0) }
            }
        }
        overlays.append(overlay)
    }

    private mutating func checkReplacements(_ files: [GuidanceFile]) {
        var replaces: [Slug<Edition>: Slug<Edition>] = [:]
        for file in files { if let other = file.replaces { replaces[file.id.slug] = other } }
        for file in files {
            guard let other = file.replaces else { continue }
            let place = within(file.name + ":", "replaces")
            if !files.contains(where: { $0.id.slug == other && $0.kind == .edition }) {
                faults.append(.init(place: place, kind: .unknownEdition(other.text)))
            }
            var slug = other
            for _ in replaces {
                if slug == file.id.slug {
                    faults.append(.init(place: place, kind: .basedOnItself))
                    break
                }
                guard let next = replaces[slug] else { break }
                slug = next
            }
        }
    }
}

extension GuidanceFault {
    /// The fault with the name of its file before the place.
    fileprivate func placed(in file: GuidanceFile) -> GuidanceFault {
        GuidanceFault(place: place.isEmpty ? file.name : "\(file.name): \(place)", kind: kind)
    }
}
