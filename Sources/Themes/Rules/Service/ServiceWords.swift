extension RuleText.Source {
    /// Words and facts that the rules on single services share.
    static let serviceWords = RuleText.Source("Service", """
# ---- classes of this file
class TRAINSTAFF = staff officer officers practitioner practitioners professional professionals worker workers gp gps receptionist receptionists clinician clinicians nurse nurses teacher teachers manager managers agency agencies adviser advisers doctor doctors midwife midwives constable constables team teams volunteer volunteers employer employers carer carers caretaker pharmacist dentist hairdresser hairdressers crew crews handler handlers tutor tutors governors councillors registrar registrars students student paramedics sergeant sergeants police taker takers
class TRAINKNOW = knowledge understanding awareness confidence skills literacy expertise familiarity
class TRAINPUBLIC = employer employers local canteen relatives friends public people community communities family families neighbours residents colleagues workplace workplaces college colleges school schools students hairdressers hair salon gym gyms mosque mosques church churches barbers landlords taxi drivers beauty pubs clubs
class TRAINABUSE = abuse abusive violence coercive controlling coercion control stalking honour strangulation throat signs marriage economic fgm victims victim suicide dash domestic parent
""")
}
