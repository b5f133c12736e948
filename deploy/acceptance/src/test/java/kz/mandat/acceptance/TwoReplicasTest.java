package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Trial;
import kz.mandat.local.stack.PartStatus;
import kz.mandat.local.stack.Ports;
import kz.mandat.local.stack.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two replicas of every application run side by side, as on a cluster, and any may be killed. Ten
 * applications need a machine of their own: {@code ./mandat test --replicas} asks for them.
 */
@ExtendWith(WithRunningSuite.class)
@EnabledIfSystemProperty(named = "mandat.replicas", matches = "true")
@TestInstance(Lifecycle.PER_CLASS)
class TwoReplicasTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> VICTIMS =
            List.of(
                    "tally-service",
                    "tally-service-2",
                    "allocation-service",
                    "allocation-service-2",
                    "gateway",
                    "gateway-2",
                    "candidate-lists",
                    "candidate-lists-2",
                    "party-registry",
                    "party-registry-2");

    private final RunningSuite suite;
    private final Stack both;

    TwoReplicasTest(RunningSuite suite) {
        this.suite = suite;
        this.both =
                Stack.ofProject()
                        .at(suite.suite().home())
                        .on(new Ports(RunningSuite.BESIDE_A_RUNNING_ONE))
                        .withReplicas(2);
    }

    @BeforeAll
    void start() {
        both.up();
    }

    @AfterAll
    void backToOne() {
        suite.startWhatIsMissing();
    }

    private List<URI> doors() {
        return List.of(door("gateway"), door("gateway-2"));
    }

    private URI door(String name) {
        return both.status().stream()
                .filter(part -> part.name().equals(name))
                .map(PartStatus::address)
                .map(URI::create)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_fact_is_sent_once_though_two_replicas_could_send_it() throws Exception {
        Trial trial = Trial.open(suite.suite());
        try (ProtocolSenders senders = new ProtocolSenders(suite.suite(), trial, doors())) {
            senders.send(200);
            assertTrue(senders.await(200, PATIENCE));
        }
        trial.acceptAll();
        assertTrue(trial.isPublished(200));
        assertTrue(trial.isExact(200));

        Set<String> recorded = recorded(trial);
        Map<String, Integer> sent =
                FactsOnTopic.of(both.addresses(), "mandat.tally", trial.contest());
        assertEquals(recorded, sent.keySet());
        assertEquals(Set.of(1), new HashSet<>(sent.values()), "A fact was sent twice");
    }

    @Test
    void nothing_is_lost_or_counted_twice_whichever_is_killed() throws Exception {
        Trial trial = Trial.open(suite.suite());
        int each = 30;
        int all = each * VICTIMS.size();
        try (ProtocolSenders senders = new ProtocolSenders(suite.suite(), trial, doors())) {
            for (String victim : VICTIMS) {
                senders.send(each);
                Patience.pause(Duration.ofMillis(150));
                suite.kill(victim);
                both.up();
            }
            assertTrue(senders.await(all, PATIENCE), senders::toString);
        }
        trial.acceptAll();
        assertTrue(trial.isPublished(all), () -> "published " + trial.published());
        assertTrue(trial.isExact(all));

        Set<String> recorded = recorded(trial);
        Set<String> sent =
                FactsOnTopic.of(both.addresses(), "mandat.tally", trial.contest()).keySet();
        assertEquals(recorded, sent);
    }

    @Test
    void who_signed_in_at_one_gateway_stays_signed_in_at_the_other() throws Exception {
        Visitor visitor = new Visitor();
        visitor.signIn(door("gateway"), "central", "demo");
        assertEquals("central", visitor.nameAt(door("gateway")));

        suite.kill("gateway");
        assertEquals("central", visitor.nameAt(door("gateway-2")));
        HttpResponse<String> read = visitor.get(door("gateway-2").resolve("/api/parties"));
        assertEquals(200, read.statusCode());
        both.up();
        assertEquals("central", visitor.nameAt(door("gateway")));
    }

    /** The facts of a trial as the tally has recorded them; none may wait any longer. */
    private Set<String> recorded(Trial trial) throws Exception {
        String ofTrial = " from outbox where payload like '%" + trial.contest() + "%'";
        assertTrue(
                Patience.until(
                        PATIENCE,
                        () ->
                                suite.suite()
                                                .count(
                                                        "tally_service",
                                                        "select count(*)"
                                                                + ofTrial
                                                                + " and published_at is null")
                                        == 0));
        Set<String> ids = new HashSet<>();
        try (var connection = suite.suite().database("tally_service");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select event_id" + ofTrial)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
