/// Words that lists of leaked passwords are made of, and rows of keys.
///
/// Leaked passwords of twelve characters and more are nearly all of these
/// words put together, with figures at the end; so the words are kept and
/// not the millions of ways to join them.
enum CommonPasswords {
    /// Longest first, so that a word is not taken for its beginning.
    static let words: [[Character]] = """
        password passwort passwd pass word motdepasse contrasena wachtwoord senha parola
        welcome letmein login logon signin access enter open open sesame opensesame
        admin administrator root user guest test tester testing demo sample example default
        changeme change me please secret secure security private master manager system server
        computer internet network office windows microsoft google facebook youtube twitter
        linkedin instagram apple iphone samsung android yahoo hotmail gmail outlook amazon
        qwerty qwertyuiop azerty qwertz asdfgh asdf zxcvbn zxcv qazwsx qwer wasd
        abc abcd abcdef iloveyou ilove loveyou loveme love lover lovely
        monkey dragon football baseball basketball soccer hockey cricket rugby tennis golf
        superman batman spiderman starwars pokemon minecraft fortnite killer ninja hunter ranger
        princess prince angel sunshine shadow flower butterfly rainbow summer winter spring autumn
        monday tuesday wednesday thursday friday saturday sunday
        january february march april june july august september october november december
        michael michelle jennifer jessica jordan ashley daniel charlie thomas robert matthew
        andrew joshua anthony george william james david john mary anna emma
        liverpool chelsea arsenal everton manchester united city london england scotland wales
        britain newcastle leeds tottenham rangers celtic
        trustno one trust noone whatever nothing something anything forever freedom
        hello goodbye dear family mother father daddy mummy baby babygirl babyboy
        cheese chocolate cookie coffee banana orange purple yellow silver golden black white
        red blue green pink
        ginger pepper buddy bailey maggie buster tigger snoopy mickey
        money lucky happy great super cool best good star heaven
        house garden kitchen street
        correcthorsebatterystaple correct horse battery staple
        blink matrix mustang ferrari mercedes porsche
        zaq xsw cde vfr bgt nhy mju
        my the is and your you are it in to for of this that not
        """.split { $0 == " " || $0 == "\n" }.map { Array($0) }.sorted { $0.count > $1.count }

    /// What this service is about; somebody who knows whose door it is
    /// tries these.
    static let service: [[Character]] = """
        domestic homicide homicides review reviews related death deaths abuse dhr dhrs dardr dardrs
        community safety safer partnership partnerships csp council police panel chair
        safeguarding learning casework homeoffice home office password welcome
        """.split { $0 == " " || $0 == "\n" }.map { Array($0) }.sorted { $0.count > $1.count }

    /// Parts of addresses that half the country shares.
    static let addressParts: Set<String> = [
        "police", "council", "gov", "mail", "email", "office", "info", "county", "city", "town", "borough",
        "gmail", "hotmail", "outlook", "yahoo", "example", "invalid", "admin", "team", "north", "south", "east", "west",
    ]

    /// Figures and signs that stand for letters.
    static let stand: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i", "+": "t",
        "€": "e", "£": "l",
    ]

    /// Neighbours, both ways: keyboards, the alphabet, the figures.
    static let rows: [[Character]] = {
        let oneWay = [
            "qwertyuiop[]", "asdfghjkl;'#", "zxcvbnm,./", "1234567890-=", "!\"£$%^&*()_+", "!@#$%^&*()_+",
            "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertzuiop", "yxcvbnm", "01234567890", "abcdefghijklmnopqrstuvwxyz",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "qazwsxedcrfvtgbyhnujmikolp", "zaq1xsw2cde3vfr4bgt5nhy6mju7",
            "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "a1b2c3d4e5f6g7h8i9j0", "1a2b3c4d5e6f7g8h9i0j",
        ].map { Array($0) }
        return oneWay + oneWay.map { Array($0.reversed()) }
    }()
}
