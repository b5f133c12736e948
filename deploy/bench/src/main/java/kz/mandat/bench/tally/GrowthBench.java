package kz.mandat.bench.tally;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.mandat.bench.report.Report;

/**
 * Whether cost grows with the country: one protocol entered and accepted among a million stations
 * beside the same among a thousand, turn by turn, so that other work on the machine slows both
 * alike; and how the time of counting all sums again grows.
 */
public final class GrowthBench {

    private static final int SMALL = 1_000;
    private static final int LARGE = 1_000_000;
    private static final int WARM_UP = 100;
    private static final int MEASURED = 250;
    private static final double MOST = 1.2;
    private static final double EXPONENT = 1.05;
    private static final String RECALCULATION = "/api/totals/" + Country.CONTEST + "/recalculation";

    private static final Account SYSTEM = Account.regionalSystem("KZ");

    private GrowthBench() {}

    public static boolean run() throws Exception {
        Report report =
                Report.of("growth", "The tally: what one protocol costs as the country grows");
        try (Service few = Service.start();
                Service many = Service.start()) {
            Country small = new Country(few);
            Country large = new Country(many);
            recalculation(report, large, many);
            small.grow(SMALL, WARM_UP + MEASURED);
            correct(few);
            single(report, small, few, large, many);
            verify(report, many);
        }
        return report.finish();
    }

    private static void recalculation(Report report, Country country, Service service)
            throws SQLException {
        List<Double> seconds = new ArrayList<>();
        for (int size = SMALL; size <= LARGE; size *= 10) {
            country.grow(size, size == LARGE ? WARM_UP + MEASURED : 0);
            correct(service);
            double best = Double.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                long started = System.nanoTime();
                service.api().get(Account.CENTRAL, RECALCULATION);
                best = Math.min(best, (System.nanoTime() - started) / 1e9);
            }
            seconds.add(best);
            report.shown(
                    String.format(Locale.ROOT, "counting all sums again, %,d protocols", size),
                    String.format(Locale.ROOT, "%.3f s", best));
        }
        double exponent = Math.log10(seconds.get(3) / seconds.get(1)) / 2;
        report.bar(
                "counting again grows with n to the power of",
                "at most 1.05",
                String.format(Locale.ROOT, "%.2f (from 10,000 to 1,000,000)", exponent),
                exponent <= EXPONENT);
    }

    private static void correct(Service service) {
        service.api()
                .post(Account.CENTRAL, RECALCULATION, Map.of("reason", "Filled for measuring"));
    }

    private static void single(
            Report report, Country small, Service few, Country large, Service many) {
        List<Double> amongFew = new ArrayList<>();
        List<Double> amongMany = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            double one = seconds(small, few);
            double other = seconds(large, many);
            if (i >= WARM_UP) {
                amongFew.add(one);
                amongMany.add(other);
            }
        }
        double ratio = median(amongMany) / median(amongFew);
        report.shown(
                "one protocol among 1,000 stations, entered and accepted", milliseconds(amongFew));
        report.shown("one protocol among 1,000,000 stations", milliseconds(amongMany));
        report.bar(
                "cost at a million stations",
                "at most 1.2 of that at a thousand",
                String.format(Locale.ROOT, "%.2f", ratio),
                ratio <= MOST);
    }

    private static double seconds(Country country, Service service) {
        Paper paper = country.paper(country.next());
        long started = System.nanoTime();
        String id = service.api().post(SYSTEM, "/api/protocols", paper).get("id").asText();
        service.api()
                .post(
                        Account.CENTRAL,
                        "/api/protocols/" + id + "/acceptance",
                        Map.of("reason", "Checked"));
        return (System.nanoTime() - started) / 1e9;
    }

    private static double median(List<Double> figures) {
        Collections.sort(figures);
        return figures.get(figures.size() / 2);
    }

    private static String milliseconds(List<Double> figures) {
        return String.format(Locale.ROOT, "median %.2f ms", 1000 * median(figures));
    }

    private static void verify(Report report, Service service) throws SQLException {
        JsonNode found = service.api().get(Account.CENTRAL, RECALCULATION);
        report.bar(
                "sums that differ at a million stations",
                "zero",
                found.get("differences").asText(),
                found.get("differences").asInt() == 0);
        long differences = new Recount(service.database()).differences();
        report.bar(
                "differences from the recount in SQL",
                "zero",
                "%,d".formatted(differences),
                differences == 0);
    }
}
