package kz.mandat.law.protocol;

/** What a relation that does not hold means. */
public enum Severity {
    /** Stops acceptance and counting, never recording. */
    ERROR,
    /** Needs an explanation that stays on record. */
    WARNING,
    /** The law prescribes a step. */
    ACTION,
    /** A figure derived from others. */
    DEFINITION,
    /** A property of the paper. */
    FORM
}
