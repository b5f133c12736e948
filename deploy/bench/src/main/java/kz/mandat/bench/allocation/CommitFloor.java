package kz.mandat.bench.allocation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kz.mandat.bench.suite.Spread;
import kz.mandat.bench.suite.Suite;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What no suite can do without: one commit of a row in its PostgreSQL, and one acknowledgement of
 * its broker for a message, in milliseconds each.
 */
record CommitFloor(double commit, double acknowledgement) {

    private static final int SAMPLES = 300;
    private static final String TOPIC = "mandat.bench-floor";

    static CommitFloor in(Suite suite) throws Exception {
        return new CommitFloor(commit(suite), acknowledgement(suite));
    }

    double together() {
        return commit + acknowledgement;
    }

    private static double commit(Suite suite) throws SQLException {
        List<Double> taken = new ArrayList<>();
        try (Connection connection = suite.database("tally_service");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists bench_floor (id bigserial, payload text)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into bench_floor (payload) values (?)")) {
                for (int i = 0; i < SAMPLES; i++) {
                    long begun = System.nanoTime();
                    insert.setString(1, "x".repeat(500));
                    insert.executeUpdate();
                    connection.commit();
                    taken.add((System.nanoTime() - begun) / 1e6);
                }
            }
            statement.execute("drop table bench_floor");
            connection.commit();
        }
        return Spread.of(taken).median();
    }

    private static double acknowledgement(Suite suite)
            throws InterruptedException, ExecutionException {
        List<Double> taken = new ArrayList<>();
        String broker = suite.addresses().kafka();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "acks", "all");
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "first")).get();
            for (int i = 0; i < SAMPLES; i++) {
                long begun = System.nanoTime();
                producer.send(new ProducerRecord<>(TOPIC, "x".repeat(500))).get();
                taken.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return Spread.of(taken).median();
    }
}
