/// How documents look: quiet, roomy on the screen, A4 in print. Our own
/// words stand in a sans serif, words of the reviews in a serif, so that
/// the two are never taken for one another.
enum HTMLStyle {
    /// Bytes of words on a page of boxes below which there is room for
    /// larger type. The printed check fills a page to just below it.
    static let airyBelow = 2800

    /// Only where there is a picture.
    static let logo = ".logo { display: block; max-width: 14rem; max-height: 5rem; margin: 0 0 1rem; }\n"

    static let sheet: String = FixedText(
        """
        :root {
          --ink: #1d282d; --muted: #4a5860; --line: #c8d1cf; --tint: #f3f6f5;
          --accent: #24565a; --care: #6a4a12; --care-tint: #fbf7ee; --mark: #8a2a12;
          --sans: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
          --serif: Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif;
        }
        * { box-sizing: border-box; }
        html { font: 100%/1.55 var(--sans); color: var(--ink); background: #fff; }
        body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
        h1 { font-size: 2rem; margin: 0 0 .5rem; letter-spacing: -.01em; }
        h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line);
          color: var(--accent); }
        h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
        p { margin: 0 0 .75rem; text-wrap: pretty; }
        a { color: var(--accent); }
        a[href^="tel:"] { white-space: nowrap; }
        a:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid #b06a00; outline-offset: 2px; }
        ul, ol { margin: 0 0 .75rem; padding-left: 1.4rem; }
        li { margin: 0 0 .45rem; }
        li::marker { color: var(--accent); }
        header p { color: var(--muted); margin: 0 0 .2rem; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; z-index: 2; }
        .markings { margin: 0 0 1.5rem; padding: .5rem .8rem; border: 1px solid var(--mark); border-left-width: .35rem;
          color: var(--mark); }
        .markings span { display: block; }
        .markings strong { letter-spacing: .06em; }
        .watermark { display: none; }
        nav { margin: 1.5rem 0 0; padding: .9rem 1.1rem; background: var(--tint); }
        nav ul { columns: 2 16rem; margin: 0; padding: 0; list-style: none; }
        nav li { break-inside: avoid; margin: 0 0 .25rem; }
        .note { font-size: .88rem; color: var(--muted); }
        .statement { margin: 0 0 1rem; }
        blockquote { margin: 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line);
          font-family: var(--serif); font-size: 1.03rem; }
        blockquote p { margin: 0; }
        .quoted, .printed { unicode-bidi: isolate; overflow-wrap: anywhere; }
        .lead { margin: 0 0 .2rem; font-size: .93rem; color: var(--muted); }
        .lead .printed { font-weight: 600; color: var(--ink); }
        .cite { font: 600 .7em/1 var(--sans); vertical-align: .35em; white-space: nowrap; text-decoration: none;
          letter-spacing: .01em; }
        .cite:hover { text-decoration: underline; }
        .box { border: 1px solid var(--line); border-top: 3px solid var(--accent); padding: .9rem 1.1rem .4rem;
          margin: 0 0 1.25rem; }
        .box > h3, .box > h4 { margin: 0 0 .5rem; }
        .box.care { border-color: #ddcfae; border-top-color: var(--care); background: var(--care-tint); }
        .box.proposal { border-style: dashed; border-top: 3px dashed var(--accent); }
        .number { display: inline-block; min-width: 1.55em; height: 1.55em; margin-right: .35em; border-radius: 50%;
          background: var(--accent); color: #fff; text-align: center; line-height: 1.55; font-size: .92em; }
        .grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .9rem; }
        .grid .box { margin: 0; }
        .grid .wide { grid-column: 1 / -1; }
        table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; font-size: .93rem; }
        caption { text-align: left; font-weight: 600; margin: 0 0 .4rem; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }
        thead th { border-bottom: 2px solid var(--accent); color: var(--muted); font-weight: 600; }
        tbody th { font-weight: 600; white-space: nowrap; }
        .sources .id { display: block; font-size: .82em; color: var(--muted); }
        .sources .at { white-space: nowrap; }
        tr:target { background: var(--care-tint); }
        .field { display: flex; gap: .75rem; align-items: baseline; margin: 0 0 .8rem; }
        .field label { font-weight: 600; flex: 0 0 11rem; }
        .field.tall { display: block; }
        .field.tall label { display: block; margin: 0 0 .3rem; }
        input, textarea { font: inherit; color: inherit; width: 100%; border: 1px solid var(--muted); border-radius: 0;
          background: #fff; padding: .3rem .4rem; resize: vertical; }
        .blank td { padding: .25rem; border: 1px solid var(--line); }
        .blank th { padding: .35rem .4rem; border: 1px solid var(--line); border-bottom: 2px solid var(--accent); }
        .blank td textarea { border: 0; display: block; }
        .blank th:first-child { width: 56%; }
        .one-page main > section:first-child > h2 { position: absolute; left: -100rem; }

        """).words + print

    private static let print: String = FixedText(
        """
        @media print {
          html { font-size: 10.5pt; line-height: 1.42; }
          body { max-width: none; padding: 0; }
          nav, .skip, .markings { display: none; }
          a { color: inherit; text-decoration: none; }
          .cite { color: var(--accent); }
          h1 { font-size: 20pt; }
          h2 { font-size: 13.5pt; margin: 14pt 0 6pt; padding-top: 6pt; }
          h3 { font-size: 11pt; margin: 9pt 0 4pt; }
          h1, h2, h3, h4, caption, .lead { break-after: avoid; }
          p, li, blockquote { orphans: 3; widows: 3; }
          blockquote, li, tr, .box, .field, .statement, .lead { break-inside: avoid; }
          h2 + p, h3 + p { break-after: avoid; }
          thead { display: table-header-group; }
          .page-break { break-after: page; }
          .watermark { display: flex; position: fixed; inset: 0; z-index: -1; justify-content: center; align-items: center;
            gap: 12mm; flex-direction: column; transform: rotate(-32deg); font-size: 74pt; font-weight: 700;
            letter-spacing: .1em; color: #000; opacity: .05; }
          th, td { padding: 2.6pt 5pt 2.6pt 0; }
          input, textarea { border: 0; border-bottom: .6pt solid var(--muted); padding: 0 2pt; resize: none;
            background: none; }
          .field { margin: 0 0 3.5mm; }
          .field.tall textarea { border: .6pt solid var(--muted); }
          .blank td { height: 13mm; }
          body, .box, .number, .watermark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }

          /* Typefaces of the same widths on every system, so that what fits
             one page here does so there. */
          .one-page { --sans: Arial, "Liberation Sans", Helvetica, sans-serif;
            --serif: "Times New Roman", "Liberation Serif", Times, serif;
            font-family: var(--sans); font-size: 9.2pt; line-height: 1.33; }
          .one-page h1 { font-size: 17pt; margin: 0 0 2pt; }
          .one-page header p { font-size: 8.8pt; margin: 0; display: inline; }
          .one-page header p + p::before { content: "\\00B7"; margin: 0 .5em; }
          .one-page .grid { grid-template-columns: 1fr 1fr; gap: 7pt; margin-top: 6pt;
            min-height: 234mm; align-content: stretch; }
          .one-page .grid .box { padding: 5pt 7pt 3pt; border-top-width: 2pt; }
          .one-page .grid h3 { font-size: 10.8pt; margin: 0 0 3pt; }
          .one-page p, .one-page li { margin: 0 0 2.5pt; }
          .one-page blockquote { font-size: 9.5pt; padding-left: 6pt; border-left-width: 2pt; }
          .one-page .statement { margin: 0 0 4pt; }
          .one-page .lead { font-size: 8.8pt; }
          .one-page .note { font-size: 8.6pt; }
          .one-page ul, .one-page ol { padding-left: 12pt; margin: 0 0 3pt; }
          .one-page main > section:first-child > .note { margin: 5pt 0 0; padding: 3pt 7pt; border: .6pt solid #ddcfae;
            border-left: 3pt solid var(--care); background: var(--care-tint); color: var(--ink); }
          .one-page.airy .grid { font-size: 1.1em; gap: 8pt; }
          .one-page.airy .grid h3 { font-size: 11.6pt; }
          .one-page.airy blockquote { font-size: 10.6pt; }
          .one-page.airy .grid .box { padding: 7pt 9pt 4pt; }
          .one-page.airy .grid p, .one-page.airy .grid li { margin-bottom: 4pt; }
          .one-page .field { margin: 0 0 4mm; }
          .one-page h2 { margin: 8pt 0 4pt; padding-top: 5pt; }
          .one-page .sources { font-size: 8.2pt; margin-bottom: 4pt; }
          .one-page .sources td, .one-page .sources tbody th { padding: 1.6pt 5pt 1.6pt 0; }
          .one-page .sources .id { display: inline; }
          .one-page .sources td:nth-child(3) { width: 26%; }
          .one-page .sources td:nth-child(4) { width: 20%; }
          .one-page .blank td { height: 12mm; }
        }

        """).words

    /// What stands in the margins of every printed page: the markings and
    /// the page's number. Browsers without margin boxes show the watermark.
    static func pages(of layout: Layout) -> String {
        let marks = layout.markings.map { "\($0.word.words) \u{2013} \($0.meaning.words)" }
        let title = PlainText.line(layout.title)
        let page = DocumentPhrase.page.text.words
        return """
            @page { size: A4; margin: \(layout.shape == .onePage ? "13mm 13mm 12mm" : "20mm 19mm 18mm");
              @top-left { content: "\(string(marks.joined(separator: "   ")))"; font: 700 8pt Arial, "Liberation Sans", sans-serif;
                color: #8a2a12; white-space: pre; width: 100%; }
              @bottom-left { content: "\(string(title))"; font: 8pt Arial, "Liberation Sans", sans-serif; color: #4a5860; width: 80%; }
              @bottom-right { content: "\(string(page)) " counter(page) " / " counter(pages);
                font: 8pt Arial, "Liberation Sans", sans-serif; color: #4a5860; }
            }

            """
    }

    /// Inside a string of CSS: everything but letters, digits and spaces is
    /// written as its number.
    private static func string(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: out.unicodeScalars.append(scalar)
            case 0..<0x20: out += " "
            default:
                let digits = String(scalar.value, radix: 16)
                // The space belongs to the number and is not printed.
                out += "\\" + String(repeating: "0", count: 6 - digits.count) + digits + " "
            }
        }
        return out
    }
}
