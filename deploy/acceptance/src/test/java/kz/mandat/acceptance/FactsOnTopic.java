package kz.mandat.acceptance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.mandat.local.stack.Addresses;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on a topic: how often each fact was sent. */
final class FactsOnTopic {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private FactsOnTopic() {}

    /**
     * The facts that mention a text, by their id, each with the number of times that it is there.
     */
    static Map<String, Integer> of(Addresses addresses, String topic, String text) {
        Map<String, Integer> facts = new TreeMap<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", addresses.kafka());
        try (KafkaConsumer<String, String> reader =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions =
                    reader.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(topic, each.partition()))
                            .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> reader.position(each) < ends.get(each))) {
                for (ConsumerRecord<String, String> record : reader.poll(Duration.ofSeconds(1))) {
                    Matcher id = ID.matcher(record.value());
                    if (record.value().contains(text) && id.find()) {
                        facts.merge(id.group(1), 1, Integer::sum);
                    }
                }
            }
        }
        return facts;
    }
}
