package kz.mandat.tally.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A mobile ballot box (art. 41(6)): its number, the written applications for it, the ballots found
 * in it.
 */
public record MobileBox(@Nullable Long number, @Nullable Long applications, @Nullable Long found) {}
