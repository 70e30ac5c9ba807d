/// How a non-ASCII scalar counts in a word.
enum ScalarFolding {
    /// Ends a word.
    case separator
    /// Leaves no trace inside a word: combining marks, soft hyphens.
    case ignored
    /// Counts as `'` between two letters.
    case apostrophe
    /// Stands for these lower-case bytes.
    case letters([UInt8])
}

extension ScalarFolding {
    /// Names such as Zoë and Siân are found however they are typed: Latin
    /// letters lose their diacritics, every other letter is kept in lower
    /// case.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2019, 0x2018, 0x02BC, 0xFF07:
            self = .apostrophe
        case 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF:
            self = .ignored
        default:
            if let plain = ScalarFolding.plainLatin[scalar.value] {
                self = .letters(plain)
                return
            }
            let properties = scalar.properties
            switch properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .decimalNumber, .letterNumber:
                self = .letters(Array(properties.lowercaseMapping.utf8))
            case .nonspacingMark, .spacingMark, .enclosingMark:
                self = .ignored
            default:
                self = .separator
            }
        }
    }

    /// Latin-1 Supplement, Latin Extended-A, the additions used in Welsh and
    /// Vietnamese names, and the ligatures of typesetters.
    private static let plainLatin: [UInt32: [UInt8]] = {
        let groups: [(letters: String, plain: String)] = [
            ("àáâãäåāăąǎǻȁȃȧạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄǍǺȀȂȦẠẢẤẦẨẪẬẮẰẲẴẶª", "a"), ("æǣǽÆǢǼ", "ae"),
            ("çćĉċčÇĆĈĊČ", "c"), ("ďđðḍĎĐÐḌ", "d"), ("èéêëēĕėęěȅȇẹẻẽếềểễệÈÉÊËĒĔĖĘĚȄȆẸẺẼẾỀỂỄỆ", "e"),
            ("ĝğġģǧĜĞĠĢǦ", "g"), ("ĥħḥĤĦḤ", "h"), ("ìíîïĩīĭįıǐȉȋỉịÌÍÎÏĨĪĬĮİǏȈȊỈỊ", "i"),
            ("ĵĴ", "j"), ("ķǩĶǨ", "k"), ("ĺļľŀłḷĹĻĽĿŁḶ", "l"), ("ñńņňŋǹÑŃŅŇŊǸ", "n"),
            ("òóôõöøōŏőǒǫȍȏọỏốồổỗộơớờởỡợÒÓÔÕÖØŌŎŐǑǪȌȎỌỎỐỒỔỖỘƠỚỜỞỠỢº", "o"), ("œŒ", "oe"),
            ("ŕŗřȑŔŖŘȐ", "r"), ("śŝşšșṣŚŜŞŠȘṢſ", "s"), ("ßẞ", "ss"), ("ţťŧțṭŢŤŦȚṬ", "t"),
            ("þÞ", "th"), ("ùúûüũūŭůűųǔȕȗưụủứừửữựÙÚÛÜŨŪŬŮŰŲǓȔȖƯỤỦỨỪỬỮỰ", "u"),
            ("ŵẁẃẅŴẀẂẄ", "w"), ("ýÿŷỳỵỷỹÝŶŸỲỴỶỸ", "y"), ("źżžẓŹŻŽẒ", "z"),
            ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅﬆ", "st"),
        ]
        var table: [UInt32: [UInt8]] = [:]
        for group in groups {
            for scalar in group.letters.unicodeScalars { table[scalar.value] = Array(group.plain.utf8) }
        }
        return table
    }()
}
