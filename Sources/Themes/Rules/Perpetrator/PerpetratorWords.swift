extension RuleText.Source {
    /// Words and facts that the rules on the person said to have caused the death share.
    static let perpetratorWords = RuleText.Source("Perpetrator", """
class UNSEENMAN = him man perpetrator men father fathers husband boyfriend stepfather stepdad dad abuser partner
class UNSEENHIS = his partner's father's boyfriend's husband's perpetrator's whose man's stepfather's dad's wife's son's
class UNSEENBAR = who past her that which
class UNSEENDO = visited visit spoken assessed assess interviewed interview identified identify challenged challenge engaged engage warned knocked approached traced seen
""")
}
