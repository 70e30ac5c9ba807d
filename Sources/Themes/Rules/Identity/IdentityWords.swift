extension RuleText.Source {
    /// Words and facts that the rules on who people are share.
    static let identityWords = RuleText.Source("Identity", """
class OLDERAGE = 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 seventy eighty ninety 81st 80th 70th 75th 85th 90th eightieth seventieth ninetieth
class OLDERYEARS = forty fifty sixty 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65
class OLDERSINCE = 1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971
class OLDERNOT = per percent metres miles pounds calls messages cases staff minutes pages files officers days weeks months milligrams mg times texts hours am pm
fact older-there: somebody old is in it | whole-passage
  (aged|age|was|is|at|NAME|mr|mrs|then|mum|dad|nan|victim|of|wife|husband|father|mother|turned|nearly|over|past|his|her|who) ..1 OLDERAGE !OLDERNOT
  OLDERAGE ..1 (year|years) ..1 old
  (his|her|their|late|early|mid) ..2 (seventies|eighties|nineties)
  (elderly|pensioner|pensioners|octogenarian|frail|frailty|old lady|old man|old woman|old couple|nan|gran|granny|grandad|grandma|bungalow|sheltered housing|hearing aid|walking frame|zimmer|stairlift|commode|bus pass|bowls|chiropodist|bingo|great grandmother|hip replacement|widow|widower|widowed|home help|meals on wheels|dentures|false teeth|walking stick|dosette|pendant alarm|lunch club|lifeline|cataract|cataracts|national service|retired|retirement|residential home|blue badge|great grandson|great grandchildren|hard of hearing|allotment)
  (by|from|on|his|her) ..1 pension
  (since|married in|from|together since) ..1 OLDERSINCE
  sheltered (scheme|flat|flats|bungalow)
  past ..1 OLDERAGE
""")
}
