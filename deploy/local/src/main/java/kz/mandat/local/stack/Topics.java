package kz.mandat.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics on which facts travel; they keep everything, since a service may be rebuilt from them.
 */
final class Topics {
    private static final Map<String, Integer> PARTITIONS =
            Map.of(
                    "mandat.parties", 1,
                    "mandat.nominations", 3,
                    "mandat.tally", 3,
                    "mandat.allocations", 1,
                    "mandat.dead-letters", 1);
    private static final Map<String, String> KEPT_FOR_EVER =
            Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
    private static final short ONE_COPY = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> settings;

    Topics(String broker) {
        int patience = (int) PATIENCE.toMillis();
        this.settings =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
    }

    boolean brokerAnswers() {
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Creates the topics that are missing. */
    void create() {
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing =
                    PARTITIONS.entrySet().stream()
                            .filter(topic -> !present.contains(topic.getKey()))
                            .map(topic -> topic(topic.getKey(), topic.getValue()))
                            .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new StackFailure("Kafka refused to create the topics: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while Kafka created the topics.", e);
        }
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, ONE_COPY).configs(KEPT_FOR_EVER);
    }
}
