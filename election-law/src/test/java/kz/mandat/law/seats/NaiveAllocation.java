package kz.mandat.law.seats;

import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A second implementation, written from articles 97-1 and 111-1 and the notes on the earlier years
 * alone, as slowly and plainly as they read; seats by list, or null where the law gives no answer.
 */
final class NaiveAllocation {

    private final List<ListVotes> lists;
    private final int mandates;
    private final BigInteger tookPart;
    private final int barrierInPercent;
    private final boolean nextListIsAdmitted;
    private final int atLeast;

    private NaiveAllocation(ListElection election) {
        String regime = election.regime().id();
        this.lists = election.lists();
        this.mandates = election.seats();
        this.tookPart =
                lists.stream()
                        .map(list -> number(list.votes()))
                        .reduce(number(election.againstAll()), BigInteger::add);
        this.barrierInPercent = regime.matches("mazhilis-200[479]") ? 7 : 5;
        this.nextListIsAdmitted = !regime.matches("mazhilis-200[47]");
        this.atLeast = regime.startsWith("maslikhat") ? 1 : 2;
    }

    static @Nullable Map<String, Integer> seats(ListElection election) {
        return new NaiveAllocation(election).distribute();
    }

    private @Nullable Map<String, Integer> distribute() {
        if (tookPart.signum() == 0) {
            return null;
        }
        List<ListVotes> overTheBarrier = new ArrayList<>();
        for (ListVotes list : lists) {
            if (number(list.votes())
                            .multiply(number(100))
                            .compareTo(tookPart.multiply(number(barrierInPercent)))
                    >= 0) {
                overTheBarrier.add(list);
            }
        }
        if (overTheBarrier.isEmpty()) {
            return null;
        }
        return overTheBarrier.size() == 1 ? one(overTheBarrier.get(0)) : several(overTheBarrier);
    }

    private @Nullable Map<String, Integer> one(ListVotes winner) {
        Map<String, Integer> result = nothing();
        result.put(winner.id(), mandates);
        if (!nextListIsAdmitted || lists.size() == 1) {
            return result;
        }
        ListVotes next = null;
        for (ListVotes list : lists) {
            if (!list.equals(winner) && (next == null || list.votes() > next.votes())) {
                next = list;
            }
        }
        for (ListVotes list : lists) {
            if (!list.equals(winner) && !list.equals(next) && list.votes() == next.votes()) {
                return null;
            }
        }
        BigInteger both = number(winner.votes()).add(number(next.votes()));
        BigInteger tenfold = number(next.votes()).multiply(number(mandates)).multiply(number(7));
        int forNext = Math.max(tenfold.divide(both.multiply(BigInteger.TEN)).intValue(), atLeast);
        if (forNext > mandates) {
            return null;
        }
        result.put(next.id(), forNext);
        result.put(winner.id(), mandates - forNext);
        return result;
    }

    private @Nullable Map<String, Integer> several(List<ListVotes> sharing) {
        BigInteger sum = BigInteger.ZERO;
        for (ListVotes list : sharing) {
            sum = sum.add(number(list.votes()));
        }
        Map<String, Integer> result = nothing();
        Map<String, BigInteger> remainders = new TreeMap<>();
        int left = mandates;
        for (ListVotes list : sharing) {
            BigInteger[] parts =
                    number(list.votes()).multiply(number(mandates)).divideAndRemainder(sum);
            result.put(list.id(), parts[0].intValue());
            remainders.put(list.id(), parts[1]);
            left -= parts[0].intValue();
        }
        while (left > 0) {
            BigInteger largest =
                    remainders.values().stream().max(BigInteger::compareTo).orElseThrow();
            List<ListVotes> equals = new ArrayList<>();
            for (ListVotes list : sharing) {
                if (largest.equals(remainders.get(list.id()))) {
                    equals.add(list);
                }
            }
            if (equals.size() > left) {
                equals = earliest(equals, left);
                if (equals == null) {
                    return null;
                }
            }
            for (ListVotes list : equals) {
                result.merge(list.id(), 1, Integer::sum);
                remainders.remove(list.id());
                left--;
            }
        }
        return result;
    }

    private static @Nullable List<ListVotes> earliest(List<ListVotes> equals, int count) {
        List<ListVotes> chosen = new ArrayList<>();
        for (ListVotes list : equals) {
            OffsetDateTime at = list.registeredAt();
            if (at == null) {
                return null;
            }
            Instant mine = at.toInstant();
            int notLater = 0;
            for (ListVotes other : equals) {
                OffsetDateTime theirs = other.registeredAt();
                if (theirs == null) {
                    return null;
                }
                notLater += theirs.toInstant().isAfter(mine) ? 0 : 1;
            }
            if (notLater <= count) {
                chosen.add(list);
            }
        }
        return chosen.size() == count ? chosen : null;
    }

    private Map<String, Integer> nothing() {
        Map<String, Integer> result = new TreeMap<>();
        lists.forEach(list -> result.put(list.id(), 0));
        return result;
    }

    private static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }
}
