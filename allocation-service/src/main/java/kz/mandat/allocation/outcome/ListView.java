package kz.mandat.allocation.outcome;

import kz.mandat.allocation.outcome.ResultInputs.ListInput;
import kz.mandat.law.Decimal;
import kz.mandat.law.Fraction;
import kz.mandat.law.seats.ListResult;
import kz.mandat.law.seats.ListStanding;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One list, or one candidate: votes and share, whether it takes part, and how its seats come about.
 */
public record ListView(
        String id,
        Localized name,
        long votes,
        String share,
        String sharePercent,
        boolean admitted,
        @Nullable Integer whole,
        @Nullable String remainder,
        @Nullable Integer seats) {

    static ListView of(ListResult list, Localized name) {
        return new ListView(
                list.id(),
                name,
                list.votes(),
                list.share().toString(),
                percent(list.share()),
                list.admitted(),
                list.whole(),
                list.remainder().toString(),
                list.seats());
    }

    static ListView of(ListStanding list, Localized name) {
        Fraction share = list.share() == null ? Fraction.ZERO : list.share();
        Fraction remainder = list.remainder();
        return new ListView(
                list.id(),
                name,
                list.votes(),
                share.toString(),
                percent(share),
                list.admitted(),
                list.whole(),
                remainder == null ? null : remainder.toString(),
                null);
    }

    /** The same list with the mandates that a decision gives it. */
    public ListView withSeats(@Nullable Integer given) {
        return new ListView(
                id, name, votes, share, sharePercent, admitted, whole, remainder, given);
    }

    /** A candidate of a constituency; null seats while nobody is elected. */
    static ListView ofCandidate(ListInput candidate, long base, @Nullable Integer seats) {
        Fraction share = base == 0 ? Fraction.ZERO : Fraction.of(candidate.votes(), base);
        return new ListView(
                candidate.id(),
                candidate.name(),
                candidate.votes(),
                share.toString(),
                percent(share),
                true,
                null,
                null,
                seats);
    }

    static ListView empty(String id, Localized name) {
        String zero = Fraction.ZERO.toString();
        return new ListView(id, name, 0, zero, percent(Fraction.ZERO), false, 0, zero, 0);
    }

    // As official percentages are printed: two places, rounded half up
    private static String percent(Fraction share) {
        return Decimal.rounded(share.times(Fraction.of(100)), 2);
    }
}
