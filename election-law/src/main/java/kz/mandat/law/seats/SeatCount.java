package kz.mandat.law.seats;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import kz.mandat.law.Fraction;
import kz.mandat.law.regime.ListRules;
import kz.mandat.law.regime.OneList;
import kz.mandat.law.regime.OneListRule;
import org.jspecify.annotations.Nullable;

/**
 * The seats alone, in plain numbers; every explanation and every margin is made from one of these.
 */
public final class SeatCount {

    final ListElection election;
    final long base;
    final boolean[] admitted;

    /** The votes that the quotient is made of; zero while nothing was divided. */
    long dividend;

    final int[] whole;
    final long[] rest;
    final int[] seats;

    /** The lists by remainder, largest first; empty unless remainders decide. */
    int[] byRemainder = {};

    int left;

    /** The list above the barrier and the next one, where exactly one reached it. */
    int above = -1;

    int next = -1;

    @Nullable Gap gap;

    /**
     * The lists from and before these places of {@link #byRemainder} share what is left by
     * registration.
     */
    int tiedFrom;

    int tiedBefore;

    private SeatCount(ListElection election) {
        this.election = election;
        int lists = election.lists().size();
        this.base = election.base();
        this.admitted = new boolean[lists];
        this.whole = new int[lists];
        this.rest = new long[lists];
        this.seats = new int[lists];
    }

    /** Distributes the seats of the election; lists keep the places that they have in it. */
    public static SeatCount of(ListElection election) {
        SeatCount count = new SeatCount(election);
        count.distribute();
        return count;
    }

    public boolean allocated() {
        return gap == null;
    }

    public @Nullable Gap gap() {
        return gap;
    }

    public ListElection election() {
        return election;
    }

    public boolean admitted(int list) {
        return admitted[list];
    }

    /** Whether the list reached the threshold itself; the next list of art. 97-1(2) did not. */
    public boolean reached(int list) {
        return admitted[list] && list != next;
    }

    /** The list above the barrier where exactly one reached it, otherwise -1. */
    public int above() {
        return above;
    }

    /** The next list that was admitted beside the only one above the barrier, otherwise -1. */
    public int next() {
        return next;
    }

    public int whole(int list) {
        return whole[list];
    }

    public int seats(int list) {
        return seats[list];
    }

    /** Whether registration had to decide between equal remainders, or could not. */
    public boolean tied() {
        return tiedBefore > 0;
    }

    /**
     * The seats that the list has however the law's silence is filled; with equal remainders only
     * theirs are open.
     */
    public int certainSeats(int list) {
        if (gap == null) {
            return seats[list];
        }
        int certain = tied() ? whole[list] : 0;
        for (int place = 0; place < tiedFrom; place++) {
            certain += byRemainder[place] == list ? 1 : 0;
        }
        return certain;
    }

    /**
     * The seats, or where equal remainders leave them open, those of one of the equal
     * possibilities.
     */
    public int[] possibleSeats() {
        int[] possible = seats.clone();
        if (gap != null) {
            for (int place = 0; place < Math.min(left, byRemainder.length); place++) {
                possible[byRemainder[place]]++;
            }
        }
        return possible;
    }

    /**
     * Whether both give every list the same seats, or leave the same seats open to the same lists.
     */
    public boolean sameOutcome(SeatCount other) {
        if (gap != other.gap) {
            return false;
        }
        if (gap == null) {
            return Arrays.equals(seats, other.seats);
        }
        boolean same = true;
        for (int list = 0; list < seats.length; list++) {
            same &=
                    certainSeats(list) == other.certainSeats(list)
                            && open(list) == other.open(list);
        }
        return same;
    }

    private boolean open(int list) {
        boolean open = false;
        for (int place = tiedFrom; place < tiedBefore; place++) {
            open |= byRemainder[place] == list;
        }
        return open;
    }

    private void distribute() {
        if (base == 0) {
            gap = Gap.NO_VOTES;
            return;
        }
        int reached = admit();
        if (reached == 0) {
            gap = Gap.NO_LIST_REACHES_THE_THRESHOLD;
        } else if (reached == 1) {
            distributeAroundOne();
        } else {
            divide();
            giveRemainders();
        }
    }

    // Art. 97-1(1): five per cent and more, compared exactly
    private int admit() {
        ListRules rules = election.rules();
        Fraction threshold = rules.threshold().value();
        int least = rules.thresholdInclusive().value() ? 0 : 1;
        int reached = 0;
        for (int i = 0; i < admitted.length; i++) {
            if (threshold.compareRatio(votes(i), base) >= least) {
                admitted[i] = true;
                above = i;
                reached++;
            }
        }
        if (reached != 1) {
            above = -1;
        }
        return reached;
    }

    // Art. 97-1(2): only one list reached the barrier
    private void distributeAroundOne() {
        OneListRule rule = election.rules().oneList();
        boolean second = rule.admission().value() == OneList.ADMITS_THE_NEXT_LARGEST;
        // A single list on the ballot has no next one
        if (!second || admitted.length == 1) {
            dividend = votes(above);
            whole[above] = election.seats();
            seats[above] = election.seats();
            return;
        }
        admitNext();
        if (gap == null) {
            divideWithNext(rule);
        }
    }

    private void admitNext() {
        boolean shared = false;
        for (int i = 0; i < admitted.length; i++) {
            if (i == above) {
                continue;
            }
            if (next < 0 || votes(i) > votes(next)) {
                next = i;
                shared = false;
            } else if (votes(i) == votes(next)) {
                shared = true;
            }
        }
        if (shared) {
            next = -1;
            gap = Gap.NEXT_PLACE_SHARED;
        } else {
            admitted[next] = true;
        }
    }

    private void divideWithNext(OneListRule rule) {
        divide();
        // Art. 97-1(3): the quotient of the next list is multiplied by 0.7, and it has at least two
        whole[next] = OneListRules.wholePart(this, rule);
        int guaranteed = Math.max(whole[next], OneListRules.minimum(rule));
        if (guaranteed > election.seats()) {
            gap = Gap.MINIMUM_ABOVE_ALL_SEATS;
            return;
        }
        // Art. 97-1(4) part 2: what is left goes to the list above the barrier
        seats[next] = guaranteed;
        seats[above] = election.seats() - guaranteed;
    }

    // Art. 97-1(1), (3): the first electoral quotient, and the whole parts
    private void divide() {
        for (int i = 0; i < admitted.length; i++) {
            if (admitted[i]) {
                dividend += votes(i);
            }
        }
        left = election.seats();
        for (int i = 0; i < admitted.length; i++) {
            if (admitted[i]) {
                whole[i] = Wide.wholePart(votes(i), election.seats(), dividend);
                rest[i] = Wide.rest(votes(i), election.seats(), dividend);
                seats[i] = whole[i];
                left -= whole[i];
            }
        }
    }

    // Art. 97-1(4): one each to the largest remainders
    private void giveRemainders() {
        byRemainder = RemainderOrder.of(this);
        if (left > 0) {
            findTie();
        }
        if (gap == null) {
            for (int place = 0; place < left; place++) {
                seats[byRemainder[place]]++;
            }
        }
    }

    // Art. 97-1(4): of equal remainders the list registered earlier
    private void findTie() {
        long last = rest[byRemainder[left - 1]];
        if (left == byRemainder.length || rest[byRemainder[left]] != last) {
            return;
        }
        tiedFrom = left - 1;
        while (tiedFrom > 0 && rest[byRemainder[tiedFrom - 1]] == last) {
            tiedFrom--;
        }
        tiedBefore = left + 1;
        while (tiedBefore < byRemainder.length && rest[byRemainder[tiedBefore]] == last) {
            tiedBefore++;
        }
        for (int place = tiedFrom; place < tiedBefore; place++) {
            if (registered(byRemainder[place]) == null) {
                gap = Gap.EQUAL_REMAINDERS_REGISTRATION_UNKNOWN;
                return;
            }
        }
        Instant lastOne = registered(byRemainder[left - 1]);
        if (lastOne != null && lastOne.equals(registered(byRemainder[left]))) {
            gap = Gap.EQUAL_REMAINDERS_REGISTERED_TOGETHER;
        }
    }

    /**
     * What is behind the whole part of a list's quotient, the coefficient applied to the next list.
     */
    Fraction remainder(int list) {
        if (list == next) {
            OneListRule rule = election.rules().oneList();
            return OneListRules.corrected(this, rule).plus(-whole[list]);
        }
        return rest[list] == 0 ? Fraction.ZERO : Fraction.of(rest[list], dividend);
    }

    public long votes(int list) {
        return election.lists().get(list).votes();
    }

    @Nullable Instant registered(int list) {
        OffsetDateTime at = lists().get(list).registeredAt();
        return at == null ? null : at.toInstant();
    }

    List<ListVotes> lists() {
        return election.lists();
    }
}
