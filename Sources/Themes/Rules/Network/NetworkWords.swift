extension RuleText.Source {
    /// Words and facts that the rules on family, friends and good work share.
    static let networkWords = RuleText.Source("Network", """
class NETKIN = sister sisters brother brothers mother mum mam mums dad dads father parents daughter daughters son sons cousin cousins aunt aunts aunties auntie uncle uncles niece nieces nephew nephews grandmother gran nan grandad grandfather grandparents grandson granddaughter twin relative relatives sibling siblings stepmother stepmum stepfather stepdad stepson stepdaughter stepsister stepbrother in_laws mother_in_law father_in_law sister_in_law brother_in_law daughter_in_law son_in_law godmother godfather goddaughter
class NETOUTSIDER = friend friends neighbour neighbours colleague colleagues workmate workmates mate mates pal pals flatmate flatmates housemate housemates lodger employer employers boss foreman line_manager team_leader co_worker co_workers coworker coworkers classmate classmates teammate teammates hairdresser barber beautician postman postwoman milkman shopkeeper newsagent barman barmaid landlady customers regulars congregation parishioners worshippers villagers vicar minister pastor imam priest rabbi elder elders choir captain cleaner bystander bystanders passer_by passers_by dog_walker godmother community foreman cashier bowls gang coach residents taxi_driver bus_driver allotment landlord dressmaker
class NETSPEECH = told tell tells confided confides disclosed mentioned admitted whispered showed shown texted messaged wrote phoned telephoned rang rings rung ring called said says complained hinted let_slip warned handed asked begged
class NETKNEW = knew know noticed notice notices suspected guessed sensed worried heard hear overheard saw seen witnessed realised aware spotted recognised watched feared remarked assumed supposed thought believed understood wondered remembers remembered recalled
class NETDID = offered begged urged persuaded pleaded warned lent drove kept gave sheltered housed helped confronted intervened turned prayed laughed joked teased ribbed invited visited took fetched hid challenged stepped photographed reported sat supported
class NETCLOSE = NETKIN NETOUTSIDER family families
class NETNOT = who whom told tells said says described not never would if he
class NETREVIEW = review panel chair author reviewer inquest court jury trial coroner judge

class FAMIWHO = NETKIN friend friends neighbour neighbours colleague colleagues workmate workmates family families children widow widower fiance girlfriend boyfriend wife husband former_partner ex_wife ex_husband ex_partner manager employer boys girls perpetrator adult_b loved_ones guardian guardians foster_carers victim's_partner
""")
}
