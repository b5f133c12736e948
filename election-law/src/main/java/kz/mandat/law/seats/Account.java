package kz.mandat.law.seats;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.Fraction;
import org.jspecify.annotations.Nullable;

/** Turns counted seats into an outcome with its figures and steps. */
final class Account {

    private Account() {}

    static ListAllocation of(SeatCount count) {
        Fraction[] shares = shares(count);
        Fraction quotient =
                count.dividend == 0 ? null : Fraction.of(count.dividend, count.election.seats());
        Steps steps = new Steps(count, shares, quotient);
        Gap gap = count.gap;
        return gap == null && quotient != null
                ? new ListAllocation.Allocated(
                        count.election, count.base, quotient, results(count, shares), steps.all())
                : notProvided(count, shares, quotient, gap, steps);
    }

    private static ListAllocation notProvided(
            SeatCount count,
            @Nullable Fraction[] shares,
            @Nullable Fraction quotient,
            @Nullable Gap gap,
            Steps steps) {
        if (gap == null) {
            throw new IllegalStateException("seats without a quotient");
        }
        return new ListAllocation.NotProvidedByLaw(
                count.election, count.base, quotient, gap, standings(count, shares), steps.all());
    }

    private static Fraction[] shares(SeatCount count) {
        Fraction[] shares = new Fraction[count.admitted.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = count.base == 0 ? Fraction.ZERO : Fraction.of(count.votes(i), count.base);
        }
        return shares;
    }

    private static List<ListResult> results(SeatCount count, Fraction[] shares) {
        List<ListResult> results = new ArrayList<>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            ListVotes list = count.lists().get(i);
            results.add(
                    new ListResult(
                            list.id(),
                            list.votes(),
                            shares[i],
                            count.admitted[i],
                            count.whole[i],
                            count.remainder(i),
                            count.seats[i]));
        }
        return List.copyOf(results);
    }

    private static List<ListStanding> standings(SeatCount count, @Nullable Fraction[] shares) {
        List<ListStanding> standings = new ArrayList<>(shares.length);
        boolean divided = count.dividend != 0;
        for (int i = 0; i < shares.length; i++) {
            ListVotes list = count.lists().get(i);
            boolean figures = divided && count.admitted[i];
            standings.add(
                    new ListStanding(
                            list.id(),
                            list.votes(),
                            count.base == 0 ? null : shares[i],
                            count.admitted[i],
                            figures ? count.whole[i] : null,
                            figures ? count.remainder(i) : null));
        }
        return List.copyOf(standings);
    }
}
