package kz.mandat.local.stack;

import java.nio.file.Path;

/** The broker's settings: one node, topics created on purpose only, small internal topics. */
final class KafkaSettings {
    private KafkaSettings() {}

    static String text(Ports ports, Path data) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%2$d
        controller.listener.names=CONTROLLER
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s
        auto.create.topics.enable=false
        num.network.threads=2
        num.io.threads=4
        group.initial.rebalance.delay.ms=0
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=8
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        """
                .formatted(ports.kafka(), ports.kafkaController(), data);
    }
}
