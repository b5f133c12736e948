package kz.mandat.bench;

/**
 * The loop that anybody would write: threshold, whole parts, largest remainders; no ties, no
 * special rules.
 */
final class NaiveSeats {

    private NaiveSeats() {}

    static int[] of(long[] votes, long againstAll, int seats) {
        long base = againstAll;
        for (long count : votes) {
            base += count;
        }
        long admitted = 0;
        for (long count : votes) {
            admitted += count * 20 >= base ? count : 0;
        }
        int[] result = new int[votes.length];
        long[] rest = new long[votes.length];
        int left = seats;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] * 20 >= base) {
                result[i] = (int) (votes[i] * seats / admitted);
                rest[i] = votes[i] * seats % admitted;
                left -= result[i];
            }
        }
        while (left-- > 0) {
            int largest = 0;
            for (int i = 1; i < rest.length; i++) {
                largest = rest[i] > rest[largest] ? i : largest;
            }
            result[largest]++;
            rest[largest] = -1;
        }
        return result;
    }
}
