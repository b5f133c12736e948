package kz.mandat.nominations.fund;

/** What an operation on a fund's account is. */
enum OperationKind {
    OWN,
    DONATION,
    SPENDING
}
