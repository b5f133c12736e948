package kz.mandat.drill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Facts that nobody can handle are parked with their reason, and the rest flows on. */
public final class Poison {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PROTOCOLS = 100;

    private Poison() {}

    static boolean run(Size size) {
        try (Suite suite = Suite.start("drill")) {
            return run(suite, size.of(50, 1_000, 5_000));
        }
    }

    /** In a suite that runs already. */
    public static boolean run(Suite suite, int messages) {
        Report report = Report.of("drill-poison", "Poison messages on the tally's topic");
        Trial trial = Trial.open(suite);
        long before = parked(suite);
        send(suite, messages, trial.contest());
        try (Senders senders = new Senders(suite, trial)) {
            senders.allow(PROTOCOLS);
            senders.await(PROTOCOLS, PATIENCE);
        }
        Counted.check(suite, trial, PROTOCOLS, report);
        Patience.until(PATIENCE, () -> parked(suite) - before >= messages);
        long parked = parked(suite) - before;
        report.bar("parked, each with its reason", "" + messages, "" + parked, parked == messages);
        long silent =
                suite.count(
                        "allocation_service",
                        "select count(*) from parked_event where reason = '' or reason = 'null'");
        report.bar("parked without a reason", "0", "" + silent, silent == 0);
        return report.finish();
    }

    private static long parked(Suite suite) {
        return suite.count("allocation_service", "select count(*) from parked_event");
    }

    private static void send(Suite suite, int messages, String contest) {
        Random random = new Random(messages);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", suite.addresses().kafka()),
                        new StringSerializer(),
                        new StringSerializer())) {
            for (int message = 0; message < messages; message++) {
                List<String> poisons = poisons(contest);
                producer.send(
                        new ProducerRecord<>(
                                "mandat.tally",
                                contest,
                                poisons.get(random.nextInt(poisons.size()))));
            }
        }
    }

    private static List<String> poisons(String contest) {
        String id = UUID.randomUUID().toString();
        return List.of(
                "",
                "no json",
                "{\"id\":",
                "[]",
                "{\"specversion\":\"1.0\",\"id\":\"not a uuid\",\"type\":\"kz.mandat.TotalsChanged.v1\"}",
                event(id, "{}"),
                event(id, "{\"contest\":\"" + contest + "\",\"revision\":\"many\"}"),
                event(id, "{\"contest\":\"\\u0000\",\"revision\":1,\"votes\":[]}"));
    }

    private static String event(String id, String data) {
        return """
        {"specversion":"1.0","id":"%s","source":"/tally-service","type":"kz.mandat.TotalsChanged.v1","time":"2026-01-01T00:00:00Z",\
        "datacontenttype":"application/json","data":%s}\
        """
                .formatted(id, data);
    }
}
