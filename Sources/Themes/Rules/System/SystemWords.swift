extension RuleText.Source {
    /// Words and facts that the rules on services together share.
    static let systemWords = RuleText.Source("System", """
# ---- information-sharing
class SYSTEMAG = police force forces constabulary gp gps surgery surgeries practice practices school schools college nursery probation housing midwife midwives visitor visitors cmht team teams service services agency agencies trust mash cafcass idva idvas hospital council court courts marac mappa unit nurse nurses social coordinator psychiatrist psychologist crisis hub refuge refuges authority authorities inspector licensing partnership landlord foreman recovery supervisor prison magistrates judge worker workers doctor doctors consultant keyworker practitioner practitioners professional professionals teacher tutor headteacher therapist pharmacist dentist paramedics ward department departments organisation organisations provider providers clinic clinicians staff officer officers manager managers employer carers asc csc cps dwp jobcentre maternity midwifery charity outreach advocate caseworker referrer county counties boroughs district registrar matron area areas everyone anybody partners colleagues
class SYSTEMACTOR = police constabulary gp surgery practice school college nursery probation housing midwife visitor cmht agency trust mash cafcass idva hospital council nurse psychiatrist psychologist hub refuge authority landlord prison court worker doctor consultant keyworker practitioner professional teacher tutor headteacher therapist pharmacist dentist provider clinic officer officers manager employer team service services teams force unit department sergeant constable
class SYSTEMINFORM = told tell telling informed inform informing notified notify notifying alerted alert copied consulted sighted updated briefed
class SYSTEMPASS = pass passed passing share shared sharing send sent forward forwarded relay relayed communicate communicated disclose disclosed convey conveyed transfer transferred cascade cascaded hand handed circulate circulated report reported tell told notify notified inform informed escalate mention mentioned
class SYSTEMNO = not never nobody none no neither nor nothing without no_one
class SYSTEMDOC = letter letters email emails fax form forms minutes notification notifications summary summaries report notice notices referral referrals file files record records notes plan plans assessment marker flag markers message voicemail alert certificate chronology entry information intelligence history concern concerns disclosure details
fact systemcare: somebody is treated, released or supervised
  (cmht|psychiatrist|psychiatric|ward|discharge*|probation|released|release|bail|prison|crisis team|hospital|licence|nurse|custody|confidential*|consent)
fact systemreview: the review's own papers
  (report|terms of reference|draft|learning|recommendations|overview report|findings|this review|the review|panel|chair) ..6 (shared|share|sent|circulated|disseminated|published|notified|told|informed)
  (shared|sent|circulated|given) ..4 (to|with) ..4 (panel|chair|author|home office|review)
  (told|informed|notified) ..3 (of|about|that) ..3 (review|panel|inquest)
  (met|wrote) ..3 chair
  (ico|data controller|retention) 
""")
}
