package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.Uuid;

/** One Kafka broker that is its own controller (KRaft), with the suite's topics. */
final class Kafka implements Part {
    static final String NAME = "kafka";
    private static final String HEAP = "512m";
    private static final String ONE_LINE_EACH =
            "-Djava.util.logging.SimpleFormatter.format=%1$tF %1$tT %4$s %3$s: %5$s%6$s%n";

    private final Home home;
    private final Ports ports;
    private final Topics topics;

    Kafka(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.topics = new Topics("localhost:" + ports.kafka());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "localhost:" + ports.kafka();
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.kafka(), ports.kafkaController());
    }

    @Override
    public List<String> after() {
        return List.of();
    }

    @Override
    public String origin() {
        return Digest.of(Artifact.KAFKA.location() + KafkaSettings.text(ports, home.data(NAME)));
    }

    @Override
    public void prepare(Progress progress) {
        try {
            Files.writeString(settings(), KafkaSettings.text(ports, home.data(NAME)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(home.data(NAME).resolve("meta.properties"))) {
            Command.of(
                            java(
                                    "kafka.tools.StorageTool",
                                    "format",
                                    "--cluster-id",
                                    Uuid.randomUuid().toString(),
                                    "--config",
                                    settings().toString()))
                    .run("Creating Kafka's data folder", home.log(NAME));
        }
    }

    @Override
    public Launch launch() {
        return Launch.of(java("kafka.Kafka", settings().toString()));
    }

    @Override
    public boolean isReady() {
        return topics.brokerAnswers();
    }

    @Override
    public void furnish() {
        topics.create();
    }

    private Path settings() {
        return home.data("kafka.properties");
    }

    private static List<String> java(String... rest) {
        List<String> command =
                new ArrayList<>(List.of(ONE_LINE_EACH, "-cp", Artifact.KAFKA.location()));
        command.addAll(List.of(rest));
        return Jvm.command(HEAP, command);
    }
}
