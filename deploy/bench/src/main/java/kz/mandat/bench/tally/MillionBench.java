package kz.mandat.bench.tally;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.mandat.bench.report.Report;
import kz.mandat.local.protocols.StationProtocol.MobileBox;

/**
 * 1,250,000 generated protocols, 125 contests at 10,000 stations, sent in bulk by a regional system
 * and accepted by the thousand; then everything is counted again in SQL.
 */
public final class MillionBench {

    private static final int CONTESTS = 125;
    private static final int STATIONS = 10_000;
    private static final int REGIONS = 20;
    private static final int DISTRICTS = 10;
    private static final long SEED = 20230319;
    private static final long LEAST_FIGURES = 10_000_000;
    private static final List<String> OPTIONS =
            IntStream.rangeClosed(1, 6).mapToObj("list-%d"::formatted).toList();

    private final Report report;
    private final Service service;
    private final Intake intake;
    private final Sums sums = new Sums();

    private MillionBench(Report report, Service service) {
        this.report = report;
        this.service = service;
        this.intake = new Intake(service);
    }

    public static boolean run() throws Exception {
        Report report = Report.of("tally-million", "The tally: 1,250,000 generated protocols");
        try (Service service = Service.start()) {
            new MillionBench(report, service).measure();
        }
        return report.finish();
    }

    private void measure() throws Exception {
        List<Place> places = register();
        List<Vote> votes = IntStream.rangeClosed(1, CONTESTS).mapToObj(MillionBench::vote).toList();
        intake.contests(votes);
        long number = (long) CONTESTS * STATIONS;
        Phase.timed(
                report, "entries in bulk and their acceptance", number, () -> enter(votes, places));
        verify(number);
    }

    private List<Place> register() throws Exception {
        List<Unit> units = new ArrayList<>(List.of(new Unit("KZ", null, "country")));
        List<Place> places = new ArrayList<>();
        for (int region = 0; region < REGIONS; region++) {
            String above = "%02d0000000".formatted(10 + region);
            units.add(new Unit(above, "KZ", "region"));
            for (int district = 0; district < DISTRICTS; district++) {
                String id = "%02d%02d00000".formatted(10 + region, 1 + district);
                units.add(new Unit(id, above, "district"));
                for (int i = 0; i < STATIONS / REGIONS / DISTRICTS; i++) {
                    String station = "%02d-%04d".formatted(10 + region, district * 100 + i + 1);
                    places.add(new Place(station, id, "ordinary", 2_000, List.of(id, above, "KZ")));
                }
            }
        }
        Phase.timed(
                report,
                "register of stations",
                places.size(),
                () -> {
                    intake.territories(units);
                    intake.stations(places);
                    return true;
                });
        return places;
    }

    private static Vote vote(int number) {
        return new Vote(
                "contest-%03d".formatted(number),
                "generated",
                "list",
                "mazhilis-2023",
                69,
                "KZ",
                null,
                OPTIONS);
    }

    private boolean enter(List<Vote> votes, List<Place> places) throws InterruptedException {
        Account system = Account.regionalSystem("KZ");
        List<Callable<Long>> tasks = new ArrayList<>();
        for (Vote vote : votes) {
            tasks.add(() -> {
                List<Paper> papers = new ArrayList<>();
                Random random = new Random(SEED + vote.contest().hashCode());
                places.forEach(place -> papers.add(paper(vote, place, random)));
                synchronized (sums) {
                    for (int i = 0; i < papers.size(); i++) {
                        sums.add(papers.get(i), places.get(i).upward());
                    }
                }
                intake.bulk(system, papers);
                return intake.acceptAll(Account.CENTRAL, vote.contest(), "KZ");
            });
        }
        long accepted = intake.together(tasks).stream().mapToLong(Long::longValue).sum();
        return accepted == (long) CONTESTS * STATIONS;
    }

    private static Paper paper(Vote vote, Place place, Random random) {
        long issued = random.nextLong(place.voters() + 1);
        long invalid = random.nextLong(issued / 50 + 1);
        long left = issued - invalid;
        Map<String, Long> votes = new LinkedHashMap<>();
        for (String option : OPTIONS) {
            long part = random.nextLong(left + 1);
            votes.put(option, part);
            left -= part;
        }
        long mobile = Math.min(issued, random.nextLong(10));
        return new Paper(
                vote.contest(),
                place.station(),
                place.voters(),
                issued,
                List.of(issued / 2, issued - issued / 2),
                Math.min(issued, random.nextLong(5)),
                mobile,
                place.voters(),
                place.voters() - issued,
                issued,
                votes,
                left,
                invalid,
                List.of(new MobileBox(1, mobile, mobile)),
                "2023-03-19T20:10:00+06:00",
                "2023-03-19T23:40:00+06:00");
    }

    private void verify(long number) throws SQLException {
        Recount recount = new Recount(service.database());
        long accepted =
                service.database().number("select count(*) from protocol where state = 'ACCEPTED'");
        report.bar(
                "protocols accepted", "1,250,000", "%,d".formatted(accepted), accepted == number);
        long figures = recount.figures();
        report.bar(
                "figures",
                "at least 10,000,000",
                "%,d".formatted(figures),
                figures >= LEAST_FIGURES);
        long differences = recount.differences();
        report.bar(
                "differences from the recount in SQL",
                "zero",
                "%,d".formatted(differences),
                differences == 0);
        long lost = sums.differences(service.database());
        report.bar("differences from what was written", "zero", "%,d".formatted(lost), lost == 0);
    }
}
