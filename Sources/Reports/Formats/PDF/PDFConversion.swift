import ChildProcesses
import Markup

/// Runs the programs of poppler-utils over a PDF in memory and hands back
/// the trees of what they printed.
struct PDFConversion {
    let limits: ReadingLimits
    let bytes: [UInt8]

    /// Three units a point, so that the whole numbers in which font sizes are
    /// printed tell 10 from 10.5 points.
    static let unitsPerPoint = 3.0

    struct Answer {
        var tree: MarkupTree
        /// The document asks programs not to copy its text.
        var forbidsCopying = false
        /// Faults that the converter met and went round.
        var isDamaged = false
    }

    /// - Parameter includingHidden: also text that is there but not drawn,
    ///   which is what text recognition lays under a scanned page.
    func runs(includingHidden: Bool = false) async throws(ReportReadingError) -> Answer {
        var options: [ChildProcess.Argument] = [
            "-xml", "-i", "-stdout", "-noroundcoord", "-fontfullname", "-zoom", "3",
        ]
        if includingHidden { options.append("-hidden") }
        let program = "pdftohtml"
        var answer = try await convert(with: program, options, seconds: limits.converterSeconds)
        var forbidsCopying = false
        if PDFConversion.refusesToCopy(answer.complaints) {
            forbidsCopying = true
            answer = try await convert(with: program, options + ["-nodrm"], seconds: limits.converterSeconds)
        }
        if PDFConversion.wantsPassword(answer.complaints) { throw .encryptedPDF }
        guard answer.ending == .exit(0), !answer.output.isEmpty else {
            throw answer.output.isEmpty || answer.ending == .exit(1)
                ? .damagedPDF : .converterFailed(program: program, reason: .exit(answer.code))
        }
        let isDamaged = PDFConversion.saysDamaged(answer.complaints)
        let tree = try MarkupFindings.tree(of: PDFText.withoutControls(answer.output), as: .xml, limits: limits)
        return Answer(tree: tree, forbidsCopying: forbidsCopying, isDamaged: isDamaged)
    }

    /// The place of every single word, which tells apart the cells of narrow
    /// columns. Empty when it cannot be had: runs alone will do.
    /// - Parameter pages: the first and the last wanted, from 1.
    func words(on pages: ClosedRange<Int>) async -> PDFWords {
        let options: [ChildProcess.Argument] = [
            "-bbox", "-q", "-f", .text("\(pages.lowerBound)"), "-l", .text("\(pages.upperBound)"), .inputFile, "-",
        ]
        // What fails here was read by the first program: nothing is lost.
        guard let answer = try? await convert(with: "pdftotext", options, seconds: secondsForHelp), answer.ending == .exit(0),
            let tree = try? MarkupFindings.tree(of: PDFText.withoutControls(answer.output), as: .xml, limits: limits)
        else { return PDFWords() }
        return PDFWords(tree: tree, firstPage: pages.lowerBound)
    }

    /// The pages, from 1, that bear a picture as large as a scan.
    func pagesWithPictures() async -> Set<Int> {
        // Without the list an empty page counts as empty, and is named so.
        guard let answer = try? await convert(with: "pdfimages", ["-list", .inputFile], seconds: secondsForHelp), answer.ending == .exit(0) else {
            return []
        }
        var pages: Set<Int> = []
        for line in answer.output.split(separator: 0x0A) {
            // page, number, type, width, height …
            let fields = line.split { $0 == 0x20 }.prefix(5).map { Int(String(decoding: $0, as: UTF8.self)) }
            guard fields.count == 5, let page = fields[0], let width = fields[3], let height = fields[4] else { continue }
            if width >= 400, height >= 400 { pages.insert(page) }
        }
        return pages
    }

    /// For what is not needed, only better to have.
    private var secondsForHelp: Int { max(limits.converterSeconds / 3, 1) }

    /// - Parameter seconds: how long it may take.
    private func convert(
        with program: String, _ options: [ChildProcess.Argument], seconds: Int
    ) async throws(ReportReadingError) -> ChildProcess.Outcome {
        let arguments = options.contains(.inputFile) ? options : options + [.inputFile]
        var process = ChildProcess(program, arguments: arguments)
        process.limits.seconds = Double(seconds)
        process.limits.processorSeconds = seconds
        process.limits.memory = limits.converterMemory
        // Some thousands of full pages; a document of that kind has hundreds.
        process.limits.output = 64 << 20
        // It prints, it does not write files.
        process.limits.fileSize = 1 << 20
        do throws(ChildProcessError) {
            return try await process.run(input: bytes)
        } catch {
            let reason: ReportReadingError.ConverterFailure
            switch error {
            case .programMissing(let name): throw .converterMissing(program: name)
            case .timedOut, .cancelled: reason = .timedOut
            case .outOfMemory, .noMemoryFile: reason = .outOfMemory
            case .tooMuchOutput, .fileTooLarge: reason = .tooMuchOutput
            case .notRun: reason = .exit(-1)
            }
            throw .converterFailed(program: program, reason: reason)
        }
    }

    // MARK: What it complains of

    private static func refusesToCopy(_ complaints: [UInt8]) -> Bool {
        says("Copying of text from this document is not allowed", complaints)
    }

    private static func wantsPassword(_ complaints: [UInt8]) -> Bool {
        says("Incorrect password", complaints) || says("Unsupported security handler", complaints)
            || says("Unsupported version/revision", complaints) || says("Couldn't find the encryption", complaints)
    }

    /// Links that lead nowhere and odd fonts lose no text.
    private static func saysDamaged(_ complaints: [UInt8]) -> Bool {
        complaints.split(separator: 0x0A).contains { line in
            let line = Array(line)
            guard says("Syntax Error", line) || says("Internal Error", line) else { return false }
            return !["failed to look up", "destination", "annot", "font", "Font"].contains { says($0, line) }
        }
    }

    private static func says(_ words: String, _ complaints: [UInt8]) -> Bool {
        String(decoding: complaints, as: UTF8.self).contains(words)
    }
}

extension ChildProcess.Outcome {
    fileprivate var code: Int {
        switch ending {
        case .exit(let code): code
        case .signal(let signal): 128 + signal
        }
    }
}
