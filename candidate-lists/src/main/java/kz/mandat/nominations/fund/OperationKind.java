package kz.mandat.nominations.fund;

/** What an operation on a fund's account is. */
enum OperationKind {
    OWN,
    DONATION,
    SPENDING,
    /** Money that the fund may not keep goes back to who gave it. */
    RETURN,
    /** An anonymous gift goes to the budget. */
    TO_BUDGET;

    /** Whether the operation carries out what an earlier one asked for. */
    boolean settles() {
        return this == RETURN || this == TO_BUDGET;
    }
}
