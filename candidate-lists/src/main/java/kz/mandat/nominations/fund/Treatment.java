package kz.mandat.nominations.fund;

/** What has to be done with money that came in. */
enum Treatment {
    ACCEPTED,
    /** The part above a limit goes back at the donor's cost. */
    EXCESS_RETURNED,
    /** The donor may not give: all of it goes back. */
    RETURNED,
    /** Nobody knows the donor: it goes to the budget. */
    TO_BUDGET
}
