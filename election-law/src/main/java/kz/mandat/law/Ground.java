package kz.mandat.law;

/**
 * What a value or a step rests on: an article of the law, or another source that is not yet
 * verified.
 */
public sealed interface Ground permits Article, Source {

    /** The citation as a person reads it. */
    Text cite();

    /** Whether a commission has to confirm it before relying on it. */
    boolean unverified();
}
