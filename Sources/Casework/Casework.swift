/// The work on live reviews: load, decide, append; letters, intake, answers.
