/// What can happen in a review, what follows from it, and what is due.
///
/// Pure: no clock, no disk. Whoever calls says which day it is.
