/// The work on live reviews: load, decide, append; letters, tables, answers.
///
/// `Caseload` is the door: every review of a data folder, with the guidance
/// that it is under.
