package kz.mandat.bench;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kz.mandat.law.districts.Candidate;
import kz.mandat.law.districts.DistrictOutcome;
import kz.mandat.law.districts.DistrictRace;
import kz.mandat.law.districts.DistrictWinner;
import kz.mandat.law.margins.Margins;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.law.seats.ListAllocation;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListSeats;
import kz.mandat.law.seats.ListVotes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The measured pieces; votes change from run to run so that nothing can be remembered. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
public class LawBenchmarks {

    private static final long[] VOTES_2023 = {
        3_431_510, 693_938, 547_154, 535_139, 432_920, 331_058, 146_431
    };
    private static final long AGAINST_ALL_2023 = 248_291;
    private static final int VARIANTS = 256;

    private final List<ListElection> elections = new ArrayList<>();
    private final List<long[]> votes = new ArrayList<>();
    private final List<DistrictRace> races = new ArrayList<>();
    private final List<ListElection> maslikhats = new ArrayList<>();
    private int turn;

    public LawBenchmarks() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2023);
        Regime mazhilis = Regimes.standard().byId("mazhilis-2023");
        for (int i = 0; i < VARIANTS; i++) {
            long[] counts = VOTES_2023.clone();
            for (int list = 0; list < counts.length && i > 0; list++) {
                counts[list] += random.nextInt(2_000) - 1_000;
            }
            votes.add(counts);
            elections.add(election(mazhilis, 69, AGAINST_ALL_2023, counts));
        }
        Regime district = Regimes.standard().byId("maslikhat-district-2023");
        for (int i = 0; i < 3_980; i++) {
            races.add(race(district, random));
        }
        Regime region = Regimes.standard().byId("maslikhat-region-2023");
        for (int i = 0; i < 20; i++) {
            maslikhats.add(election(region, 20, 9_000, random.longs(6, 3_000, 200_000).toArray()));
        }
    }

    @Benchmark
    public ListAllocation allocationWithSteps() {
        return ListSeats.allocate(elections.get(next()));
    }

    @Benchmark
    public Optional<int[]> seatsAlone() {
        return ListSeats.seats(elections.get(next()));
    }

    @Benchmark
    public int[] naiveSeats() {
        return NaiveSeats.of(votes.get(next()), AGAINST_ALL_2023, 69);
    }

    @Benchmark
    public Margins margins() {
        return Margins.of(elections.get(next()));
    }

    /**
     * The day of 19 March 2023 and a little more: races in constituencies, and 20 maslikhats by
     * list.
     */
    @Benchmark
    public void contestsOfADay(Blackhole sink) {
        for (DistrictRace race : races) {
            DistrictOutcome outcome = DistrictWinner.of(race);
            sink.consume(outcome);
        }
        for (ListElection maslikhat : maslikhats) {
            sink.consume(ListSeats.allocate(maslikhat));
        }
    }

    private int next() {
        turn = (turn + 1) % VARIANTS;
        return turn;
    }

    private static ListElection election(Regime regime, int seats, long againstAll, long[] counts) {
        List<ListVotes> lists = new ArrayList<>();
        OffsetDateTime registered = OffsetDateTime.parse("2023-02-01T10:00:00+06:00");
        for (int list = 0; list < counts.length; list++) {
            lists.add(new ListVotes("list-" + list, counts[list], registered.plusHours(list)));
        }
        return new ListElection(regime, seats, againstAll, lists);
    }

    private static DistrictRace race(Regime regime, RandomGenerator random) {
        List<Candidate> candidates = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            candidates.add(new Candidate("candidate-" + i, random.nextLong(2_000)));
        }
        return new DistrictRace(regime, candidates, random.nextLong(200));
    }
}
