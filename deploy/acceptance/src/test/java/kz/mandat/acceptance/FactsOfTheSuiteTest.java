package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the services tell is what the AsyncAPI documents say of it, fact by fact. */
@ExtendWith(WithRunningSuite.class)
class FactsOfTheSuiteTest {

    private static final List<String> SERVICES =
            List.of("party_registry", "candidate_lists", "tally_service", "allocation_service");
    // Of each type the first and the last, which say the most different things
    private static final String FACTS =
            """
            select type, topic, payload from (
                select type, topic, payload, row_number() over (partition by type order by id) as first,
                       row_number() over (partition by type order by id desc) as last from outbox) o
            where first <= 20 or last <= 20
            """;
    private static final Set<String> TOLD_BY_THE_ELECTION =
            Set.of(
                    "PartyRegistered",
                    "ElectionCalled",
                    "ContestOpened",
                    "ListRegistered",
                    "TerritoryDefined",
                    "ProtocolEntered",
                    "ProtocolAccepted",
                    "TotalsChanged",
                    "TotalsCertified",
                    "ResultComputed",
                    "ResultCertified");

    private final RunningSuite suite;

    FactsOfTheSuiteTest(RunningSuite suite) {
        this.suite = suite;
    }

    /** A fact as it was recorded for a topic. */
    private record Told(String name, String topic, String payload) {}

    private List<Told> told() throws Exception {
        List<Told> told = new ArrayList<>();
        for (String service : SERVICES) {
            try (var connection = suite.suite().database(service);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(FACTS)) {
                while (rows.next()) {
                    String name = rows.getString(1).replaceAll("^kz\\.mandat\\.|\\.v1$", "");
                    told.add(new Told(name, rows.getString(2), rows.getString(3)));
                }
            }
        }
        return told;
    }

    @Test
    void every_fact_obeys_its_document_and_travels_on_its_channel() throws Exception {
        Map<String, JsonNode> payloads = EventDocumentsTest.payloads();
        Map<String, String> channels = EventDocumentsTest.channels();
        List<String> faults = new ArrayList<>();
        Map<String, com.networknt.schema.JsonSchema> schemas = new HashMap<>();
        for (Told fact : told()) {
            if (!payloads.containsKey(fact.name())) {
                faults.add(fact.name() + " is not described");
                continue;
            }
            if (!fact.topic().equals(channels.get(fact.name()))) {
                faults.add(fact.name() + " travels on " + fact.topic());
            }
            schemas.computeIfAbsent(
                            fact.name(),
                            name ->
                                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                            .getSchema(payloads.get(name)))
                    .validate(new ObjectMapper().readTree(fact.payload()))
                    .forEach(fault -> faults.add(fact.name() + ": " + fault));
        }
        assertEquals(List.of(), faults.stream().distinct().limit(20).toList());
    }

    @Test
    void the_election_of_2023_was_told_from_the_parties_to_the_seats() throws Exception {
        Set<String> names = new TreeSet<>();
        told().forEach(fact -> names.add(fact.name()));
        assertTrue(names.containsAll(TOLD_BY_THE_ELECTION), names::toString);
    }
}
