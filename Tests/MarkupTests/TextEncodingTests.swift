import Markup
import Testing

@Suite struct TextEncodingTests {
    private func decode(_ bytes: [UInt8]) -> (String, TextEncoding, TextEncoding.Doubt?) {
        let decoded = TextEncoding.decode(bytes)
        return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding, decoded.doubt)
    }

    @Test("UTF-8 is UTF-8, with a mark and without") func utf8() {
        #expect(decode(Array("naïve “x”".utf8)) == ("naïve “x”", .utf8, nil))
        #expect(decode([0xEF, 0xBB, 0xBF] + Array("é".utf8)) == ("é", .utf8, nil))
    }

    @Test("A page labelled iso-8859-1 is windows-1252, as in browsers") func label() {
        let page = Array("<meta charset=iso-8859-1>".utf8) + [0x93, 0x68, 0x69, 0x94, 0x20, 0x92]
        #expect(decode(page) == ("<meta charset=iso-8859-1>“hi” ’", .windows1252, nil))
        let euro = Array("<?xml encoding=\"ISO-8859-15\"?>".utf8) + [0xA4]
        #expect(decode(euro) == ("<?xml encoding=\"ISO-8859-15\"?>€", .iso8859_15, nil))
    }

    @Test("UTF-8 bytes win over a wrong label, and the label is doubted") func wrongLabel() {
        let page = Array("<meta charset=\"windows-1252\">“quoted”".utf8)
        #expect(decode(page) == ("<meta charset=\"windows-1252\">“quoted”", .utf8, .declaredOtherwise))
        let other = Array("<meta charset=\"utf-8\">".utf8) + [0x93, 0x68, 0x94]
        #expect(decode(other) == ("<meta charset=\"utf-8\">“h”", .windows1252, .declaredOtherwise))
    }

    @Test("Without mark and label, bytes that are no UTF-8 are windows-1252") func guessed() {
        #expect(decode(Array("caf".utf8) + [0xE9, 0x20]) == ("café ", .windows1252, .guessed))
    }

    @Test("One flipped byte does not make a UTF-8 file something else") func flipped() {
        let text = String(repeating: "“quoted” text – and more. ", count: 20)
        var bytes = Array(text.utf8)
        bytes[0] = 0xFF
        let (read, encoding, doubt) = decode(bytes)
        #expect(encoding == .utf8)
        #expect(doubt == .replaced(count: 3))
        #expect(read.hasSuffix("and more. "))
    }

    @Test("UTF-16 is told by its mark, or by its NUL bytes") func utf16() {
        let words = "Hello, wide “world”"
        let little = words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(decode([0xFF, 0xFE] + little) == (words, .utf16LittleEndian, nil))
        #expect(decode([0xFE, 0xFF] + big) == (words, .utf16BigEndian, nil))
        #expect(decode(little) == (words, .utf16LittleEndian, .guessed))
        #expect(decode(big) == (words, .utf16BigEndian, .guessed))
    }

    @Test("NUL bytes inside other text are dropped and counted") func nul() {
        #expect(decode(Array("a\0bc\0".utf8)) == ("abc", .utf8, .nulBytes(count: 2)))
    }
}
