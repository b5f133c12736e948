package kz.mandat.law.regime;

/** What follows when the most votes are shared. */
public enum TieRule {
    /** Repeat voting among all that share the largest number of votes. */
    REPEAT_VOTING_AMONG_EQUALS,
    /**
     * Repeat voting between the two with most votes; more than two sharing them is not provided
     * for.
     */
    REPEAT_VOTING_BETWEEN_TWO,
    REPEAT_ELECTIONS,
    NOT_PROVIDED
}
