package kz.mandat.law.seats;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Seeded random elections: many shapes, many ties, many lists around the threshold. */
public final class RandomElections {

    private static final List<String> REGIMES =
            List.of(
                    "mazhilis-2004",
                    "mazhilis-2007",
                    "mazhilis-2009",
                    "mazhilis-2021",
                    "mazhilis-2023",
                    "maslikhat-region-2023",
                    "kurultai-2026");
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2023-02-01T10:00:00+06:00");

    private RandomElections() {}

    /** Hands on so many elections, each with the message that makes it again. */
    public static void forEach(long seed, int count, BiConsumer<ListElection, String> test) {
        for (int i = 0; i < part(count); i++) {
            long own = seed * 1_000_003 + i;
            ListElection election = of(own);
            test.accept(
                    election,
                    "seed "
                            + own
                            + ": "
                            + election.seats()
                            + " seats, "
                            + election.againstAll()
                            + " against all, "
                            + election.lists());
        }
    }

    /** Fewer than usual where each test runs hundreds of times, as in mutation testing. */
    public static int part(int count) {
        return count / Integer.getInteger("mandat.random.part", 1);
    }

    public static ListElection of(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int lists = 1 + random.nextInt(9);
        int seats = 1 + random.nextInt(random.nextBoolean() ? 12 : 150);
        long most = 1L << (2 + random.nextInt(random.nextInt(20) == 0 ? 58 : 24));
        boolean uneven = random.nextBoolean();
        List<ListVotes> votes = new ArrayList<>();
        for (int i = 0; i < lists; i++) {
            long count = random.nextLong(most) / (uneven ? 1L << random.nextInt(8) : 1);
            votes.add(new ListVotes("list-" + (char) ('a' + i), count, time(random)));
        }
        long againstAll =
                random.nextInt(3) == 0 ? random.nextLong(most) : random.nextLong(most) / 20;
        String regime = REGIMES.get(random.nextInt(REGIMES.size()));
        return new ListElection(Elections.regime(regime), seats, againstAll, votes);
    }

    private static @Nullable OffsetDateTime time(RandomGenerator random) {
        return random.nextInt(4) == 0 ? null : FIRST.plusHours(random.nextInt(12));
    }
}
