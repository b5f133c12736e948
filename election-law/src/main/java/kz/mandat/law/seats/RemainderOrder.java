package kz.mandat.law.seats;

import java.time.Instant;

/**
 * The order in which lists receive what the whole parts left: larger remainder first, then earlier
 * registration.
 */
final class RemainderOrder {

    private RemainderOrder() {}

    static int[] of(SeatCount count) {
        int[] order = new int[count.admitted.length];
        int size = 0;
        for (int list = 0; list < order.length; list++) {
            if (count.admitted[list]) {
                int place = size++;
                while (place > 0 && before(count, list, order[place - 1])) {
                    order[place] = order[place - 1];
                    place--;
                }
                order[place] = list;
            }
        }
        return java.util.Arrays.copyOf(order, size);
    }

    private static boolean before(SeatCount count, int one, int other) {
        if (count.rest[one] != count.rest[other]) {
            return count.rest[one] > count.rest[other];
        }
        return registeredBefore(count, one, other);
    }

    // Unknown times come last and equal ones by id, only so that the order of the input does not
    // show
    private static boolean registeredBefore(SeatCount count, int one, int other) {
        Instant first = count.registered(one);
        Instant second = count.registered(other);
        if (first == null || second == null || first.equals(second)) {
            return (first == null) == (second == null)
                    ? idBefore(count, one, other)
                    : first != null;
        }
        return first.isBefore(second);
    }

    private static boolean idBefore(SeatCount count, int one, int other) {
        return count.lists().get(one).id().compareTo(count.lists().get(other).id()) < 0;
    }
}
