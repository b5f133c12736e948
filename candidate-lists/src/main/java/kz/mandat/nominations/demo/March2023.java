package kz.mandat.nominations.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.mandat.nominations.constituency.Constituency;
import kz.mandat.nominations.election.CallElectionRequest;
import kz.mandat.nominations.election.ElectionKind;
import kz.mandat.platform.text.Localized;

/**
 * The whole day of 19 March 2023: the Mazhilis with 29 constituencies, 20 mixed maslikhats with 334
 * list seats, 203 maslikhats of districts and cities; 3,415 maslikhat seats in constituencies.
 * Official are these sums, the numbers 20 and 203, and Almaty's 21 and 21; the split by council,
 * all boundaries, names and numbers of voters are generated from rough populations, always the
 * same.
 */
final class March2023 {

    static final Localized NOTE =
            new Localized(
                    "Демонстрация: ресми қосындылар сақталған, кеңестер бойынша бөлу мен шекаралар"
                            + " жасанды.",
                    "Демонстрация: официальные суммы сохранены, разбивка по советам и границы"
                            + " вымышлены.",
                    "Demonstration: official sums are kept; the split by council and boundaries are"
                            + " generated.");

    static final LocalDate DAY = LocalDate.of(2023, 3, 19);

    /** The parties of the day; each needs to be known from the registry before it nominates. */
    static final Set<String> PARTIES =
            Set.of("amanat", "auyl", "respublica", "aqjol", "qhp", "osdp", "baytaq");

    private static final int LIST_SEATS = 334;
    private static final int DISTRICT_SEATS = 3_415;
    private static final int ALMATY_LIST_SEATS = 21;
    private static final int COUNCILS = 203;
    private static final String ALMATY = "750000000";

    private March2023() {}

    /** An election to call, with the constituencies to record in it. */
    record Planned(CallElectionRequest call, List<Constituency> constituencies) {}

    static List<Planned> elections() {
        List<Region> regions = Regions.all();
        List<Planned> planned = new ArrayList<>();
        planned.add(mazhilis(regions));
        int[] listSeats = listSeats(regions);
        for (int i = 0; i < regions.size(); i++) {
            planned.add(mixed(regions.get(i), listSeats[i]));
        }
        planned.addAll(councils(regions));
        return planned;
    }

    private static Planned mazhilis(List<Region> regions) {
        List<Constituency> drawn = new ArrayList<>();
        for (Region region : regions) {
            for (int i = 0; i < region.constituencies(); i++) {
                drawn.add(
                        constituency(
                                "mazhilis-2023",
                                drawn.size() + 1,
                                region,
                                650L * region.population() / region.constituencies()));
            }
        }
        return new Planned(
                call("mazhilis-2023", "mazhilis", null, null, ElectionKind.EARLY), drawn);
    }

    private static int[] listSeats(List<Region> regions) {
        List<Region> others =
                regions.stream().filter(region -> !region.kato().equals(ALMATY)).toList();
        int[] weights = others.stream().mapToInt(Region::population).toArray();
        int[] shared = Shares.of(LIST_SEATS - ALMATY_LIST_SEATS, 10, weights);
        int[] seats = new int[regions.size()];
        int next = 0;
        for (int i = 0; i < seats.length; i++) {
            seats[i] = regions.get(i).kato().equals(ALMATY) ? ALMATY_LIST_SEATS : shared[next++];
        }
        return seats;
    }

    /** As many constituencies as list seats: no council has an odd seat. */
    private static Planned mixed(Region region, int seats) {
        String id = "maslikhat-" + region.kato() + "-2023";
        return new Planned(
                call(id, "maslikhat-region", region.kato(), 2 * seats, ElectionKind.REGULAR),
                constituencies(id, region, seats, 650L * region.population() / seats));
    }

    private static List<Planned> councils(List<Region> regions) {
        List<Region> rural = regions.stream().filter(region -> !region.isCity()).toList();
        int[] numbers =
                Shares.of(COUNCILS, 6, rural.stream().mapToInt(Region::population).toArray());
        int[] weights =
                IntStream.range(0, COUNCILS).map(council -> 10 + council * 7 % 11).toArray();
        int[] seats = Shares.of(DISTRICT_SEATS - LIST_SEATS, 9, weights);
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            for (int number = 1; number <= numbers[i]; number++) {
                int own = seats[planned.size()];
                Region region = rural.get(i);
                String id = "maslikhat-%s-%02d-2023".formatted(region.kato(), number);
                long voters = 650L * region.population() / numbers[i] / own;
                planned.add(
                        new Planned(
                                call(
                                        id,
                                        "maslikhat-district",
                                        region.kato(),
                                        own,
                                        ElectionKind.REGULAR),
                                constituencies(id, region, own, voters)));
            }
        }
        return planned;
    }

    private static List<Constituency> constituencies(
            String election, Region region, int count, long voters) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> constituency(election, number, region, voters))
                .toList();
    }

    private static Constituency constituency(
            String election, int number, Region region, long voters) {
        return new Constituency(
                "%s-d%02d".formatted(election, number),
                number,
                new Localized(
                        "№ %d сайлау округі, %s".formatted(number, region.name().kk()),
                        "Избирательный округ № %d, %s".formatted(number, region.name().ru()),
                        "Constituency %d, %s".formatted(number, region.name().en())),
                NOTE.en(),
                region.kato(),
                voters,
                false,
                true);
    }

    private static CallElectionRequest call(
            String id,
            String body,
            @org.jspecify.annotations.Nullable String territory,
            @org.jspecify.annotations.Nullable Integer seats,
            ElectionKind kind) {
        return new CallElectionRequest(
                id,
                body,
                DAY,
                kind,
                territory,
                seats,
                null,
                "Demonstration of 19 March 2023",
                NOTE);
    }
}
