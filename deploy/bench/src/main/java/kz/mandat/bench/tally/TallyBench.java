package kz.mandat.bench.tally;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.mandat.bench.report.Report;

/**
 * The whole day of 19 March 2023 at full size: every protocol of every contest entered by two
 * persons, accepted by the commission above, and summed; then everything is counted again in SQL.
 */
public final class TallyBench {

    private static final int CONTESTS = 3465;
    private static final int STATIONS = 10_223;
    private static final String ZERO = "zero";

    private final Report report;
    private final Service service;
    private final Intake intake;
    private final ElectionDay day = new ElectionDay();
    private final Sums sums = new Sums();

    private TallyBench(Report report, Service service) {
        this.report = report;
        this.service = service;
        this.intake = new Intake(service);
    }

    public static boolean run() throws Exception {
        Report report = Report.of("tally", "The tally: the whole day of 19 March 2023");
        try (Service service = Service.start()) {
            new TallyBench(report, service).measure();
        }
        return report.finish();
    }

    private void measure() throws Exception {
        report.bar(
                "polling stations",
                "10,223",
                "%,d".formatted(day.places.size()),
                day.places.size() == STATIONS);
        report.bar(
                "contests",
                "3,465",
                "%,d".formatted(day.votes.size()),
                day.votes.size() == CONTESTS);
        register();
        Map<String, List<Paper>> papers = papers();
        long number = papers.values().stream().mapToLong(List::size).sum();
        report.bar("protocols", "about 49,000", "%,d".formatted(number), number > 48_000);
        Map<String, List<String>> ids =
                Phase.timed(report, "first entries, in bulk", number, () -> first(papers));
        Phase.timed(
                report,
                "second entries by other persons, one by one",
                number,
                () -> second(papers, ids));
        board("while all wait for acceptance");
        long accepted = Phase.timed(report, "acceptances, by contest", number, this::accept);
        report.bar("protocols accepted", "all", "%,d".formatted(accepted), accepted == number);
        verify(number);
    }

    private void register() throws Exception {
        Phase.timed(
                report,
                "register: territories, stations, members of constituencies",
                day.places.size(),
                () -> {
                    intake.territories(day.units);
                    intake.stations(day.places);
                    intake.constituencies(day.constituencies);
                    intake.contests(day.votes.values());
                    return true;
                });
    }

    /** The protocols of every region, as they are written on paper. */
    private Map<String, List<Paper>> papers() {
        Map<String, List<Paper>> papers = new LinkedHashMap<>();
        for (Place place : day.places) {
            String region = place.upward().get(place.upward().size() - 2);
            List<Paper> written = papers.computeIfAbsent(region, key -> new ArrayList<>());
            day.papers(
                    place,
                    paper -> {
                        written.add(paper);
                        sums.add(paper, place.upward());
                    });
        }
        return papers;
    }

    private Map<String, List<String>> first(Map<String, List<Paper>> papers)
            throws InterruptedException {
        List<Callable<List<String>>> tasks = new ArrayList<>();
        papers.forEach((region, written) ->
                tasks.add(() ->
                        intake.bulk(Account.territorial("first-" + region, region), written)));
        List<List<String>> answers = intake.together(tasks);
        Map<String, List<String>> ids = new LinkedHashMap<>();
        papers.keySet().forEach(region -> ids.put(region, answers.get(ids.size())));
        return ids;
    }

    private boolean second(Map<String, List<Paper>> papers, Map<String, List<String>> ids)
            throws InterruptedException {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        papers.forEach((region, written) -> {
            Account account = Account.territorial("second-" + region, region);
            List<String> known = ids.get(region);
            for (int i = 0; i < written.size(); i++) {
                Paper paper = written.get(i);
                String path = "/api/protocols/" + known.get(i) + "/second-entry";
                tasks.add(() -> agreed(service.api().post(account, path, paper)));
            }
        });
        intake.together(tasks);
        return true;
    }

    private static boolean agreed(JsonNode protocol) {
        if (!protocol.get("state").asText().equals("awaiting-acceptance")) {
            throw new IllegalStateException("Two equal entries do not agree: " + protocol);
        }
        return true;
    }

    private long accept() throws InterruptedException {
        List<Callable<Long>> tasks = new ArrayList<>();
        for (Vote vote : day.votes.values()) {
            String territory = vote.territory();
            Account account =
                    territory.equals("KZ")
                            ? Account.CENTRAL
                            : Account.territorial("chair-" + territory, territory);
            tasks.add(() -> intake.acceptAll(account, vote.contest(), territory));
        }
        return intake.together(tasks).stream().mapToLong(Long::longValue).sum();
    }

    /** The board and its filters over all stations, as a commission uses them during the night. */
    private void board(String when) {
        String contest = "?contest=mazhilis-2023-list";
        List<String> requests =
                List.of(
                        "/api/protocols/progress" + contest,
                        "/api/protocols/progress/stations" + contest + "&state=missing",
                        "/api/protocols/progress/stations" + contest + "&state=awaiting-acceptance",
                        "/api/protocols" + contest + "&state=differing",
                        "/api/stations?q=0099");
        long slowest = 0;
        for (String request : requests) {
            service.api().get(Account.CENTRAL, request);
            long started = System.nanoTime();
            service.api().get(Account.CENTRAL, request);
            slowest = Math.max(slowest, System.nanoTime() - started);
        }
        report.bar(
                "the slowest of the board and its filters at 10,223 stations, " + when,
                "at most 500 ms",
                "%d ms".formatted(slowest / 1_000_000),
                slowest < 500_000_000L);
    }

    private void verify(long number) throws SQLException {
        Recount recount = new Recount(service.database());
        report.shown("figures entered", "%,d".formatted(recount.figures()));
        report.shown("sums kept (contest and territory)", "%,d".formatted(recount.sums()));
        long differences = recount.differences();
        report.bar(
                "differences from the recount in SQL",
                ZERO,
                "%,d".formatted(differences),
                differences == 0);
        long lost = sums.differences(service.database());
        report.bar("differences from what was written", ZERO, "%,d".formatted(lost), lost == 0);
        long entries = service.database().number("select count(*) from protocol_entry");
        report.bar(
                "entries, two of each protocol",
                "%,d".formatted(2 * number),
                "%,d".formatted(entries),
                entries == 2 * number);
        JsonNode country = service.api().get(Account.CENTRAL, "/api/totals/mazhilis-2023-list");
        long base = country.get("againstAll").asLong();
        for (JsonNode votes : country.get("votes")) {
            base += votes.asLong();
        }
        report.bar(
                "base of percentages in the public API",
                "6,366,441",
                "%,d".formatted(base),
                base == 6_366_441);
    }
}
