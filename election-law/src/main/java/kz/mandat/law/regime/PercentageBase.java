package kz.mandat.law.regime;

/** What a list's share is measured against. */
public enum PercentageBase {
    /** Votes for all lists and "against all"; invalid ballots are excluded. */
    LISTS_AND_AGAINST_ALL
}
