package kz.mandat.nominations.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

/** The registry's own examples of its facts, as they come from Kafka. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PartyFactsTest {

    @Inject Inbox inbox;

    @Inject Parties parties;

    @Inject PartiesOf2023 registry;

    @Test
    void a_registered_party_is_known_with_its_names() throws IOException {
        tell("PartyRegistered");
        tell("PartyChanged");
        Party amanat = parties.find("amanat").orElseThrow();
        assertEquals("Amanat Party", amanat.name().en());
        assertTrue(amanat.isRegisteredOn(LocalDate.of(2023, 3, 19)));
        assertFalse(amanat.isSuspendedOn(LocalDate.of(2023, 3, 19)));
    }

    @Test
    void a_party_is_suspended_and_liquidated_from_a_day_on() throws IOException {
        registry.registered("example", "2003-01-01");
        tell("PartySuspended");
        tell("PartyReinstated");
        tell("PartyLiquidated");
        Party example = parties.find("example").orElseThrow();
        assertFalse(example.isSuspendedOn(LocalDate.of(2024, 1, 31)));
        assertTrue(example.isSuspendedOn(LocalDate.of(2024, 2, 1)));
        assertFalse(example.isSuspendedOn(LocalDate.of(2024, 6, 1)));
        assertTrue(example.isRegisteredOn(LocalDate.of(2025, 1, 9)));
        assertFalse(example.isRegisteredOn(LocalDate.of(2025, 1, 10)));
    }

    @Test
    void other_facts_change_nothing() throws IOException {
        int before = parties.all().size();
        tell("ObserverAccredited");
        assertEquals(before, parties.all().size());
    }

    private void tell(String name) throws IOException {
        String event =
                Files.readString(Path.of("../docs/events/examples/" + name + ".v1.json"))
                        .replaceFirst(
                                "\"id\": *\"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\"");
        inbox.take(List.of(new Inbox.Arrival(Topics.PARTIES, name, event)));
    }
}
