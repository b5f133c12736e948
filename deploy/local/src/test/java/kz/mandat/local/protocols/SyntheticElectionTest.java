package kz.mandat.local.protocols;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import kz.mandat.local.data.Region;
import kz.mandat.local.data.Turnout;
import kz.mandat.local.protocols.StationProtocol.MobileBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SyntheticElectionTest {
    private static final List<TerritoryProtocols> TERRITORIES = SyntheticElection.byTerritory();
    private static final List<StationProtocol> PROTOCOLS =
            TERRITORIES.stream().flatMap(territory -> territory.protocols().stream()).toList();

    @Test
    void there_are_10146_stations_at_home_and_77_abroad() {
        assertEquals(77, TERRITORIES.getFirst().protocols().size());
        assertEquals(10_223, PROTOCOLS.size());
        assertEquals(10_223, PROTOCOLS.stream().map(StationProtocol::station).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({
        "amanat, 3431510",
        "auyl, 693938",
        "respublica, 547154",
        "aqjol, 535139",
        "qhp, 432920",
        "osdp, 331058",
        "baytaq, 146431"
    })
    void the_votes_for_every_party_are_the_official_ones(String party, long votes) {
        assertEquals(votes, sum(protocol -> protocol.votes().get(party)));
    }

    @Test
    void the_other_totals_of_the_country_are_the_official_ones() {
        assertAll(
                () -> assertEquals(12_035_578, sum(StationProtocol::voters)),
                () -> assertEquals(6_521_860, sum(StationProtocol::issued)),
                () -> assertEquals(6_521_860, sum(StationProtocol::found)),
                () -> assertEquals(248_291, sum(StationProtocol::againstAll)),
                () -> assertEquals(155_419, sum(StationProtocol::invalid)));
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.local.data.Region#all")
    void the_turnout_of_every_region_is_the_official_one_to_two_decimals(Region region) {
        TerritoryProtocols territory = territory(region.kato());
        long issued = territory.protocols().stream().mapToLong(StationProtocol::issued).sum();
        assertEquals(Turnout.in(region.iso()), Turnout.of(issued, voters(territory)));
    }

    @ParameterizedTest
    @CsvSource({"610000000, 1177507", "620000000, 138277"})
    void regions_whose_voters_were_published_are_as_large_within_one_per_cent(
            String kato, long voters) {
        assertTrue(Math.abs(voters(territory(kato)) - voters) < voters / 100);
    }

    @Test
    void every_station_has_the_voters_its_protocol_says() {
        TERRITORIES.forEach(territory ->
                assertEquals(
                        territory.stations().stream().map(PollingStation::voters).toList(),
                        territory.protocols().stream().map(StationProtocol::voters).toList()));
    }

    @Test
    void every_control_relation_holds_in_every_protocol() {
        assertAll(PROTOCOLS.stream().map(protocol -> () -> assertLawful(protocol)));
    }

    @Test
    void the_same_protocols_come_out_each_time() {
        assertEquals(TERRITORIES, SyntheticElection.byTerritory());
    }

    @Test
    void stations_differ_in_size_and_regions_in_their_votes() {
        List<Long> sizes = PROTOCOLS.stream().map(StationProtocol::voters).sorted().toList();
        assertTrue(
                sizes.getFirst() < 200 && sizes.getLast() > 2_500,
                () -> sizes.getFirst() + " to " + sizes.getLast());
        assertTrue(
                TERRITORIES.stream()
                                .map(SyntheticElectionTest::amanatPerMille)
                                .collect(Collectors.toSet())
                                .size()
                        > 15);
    }

    private static void assertLawful(StationProtocol protocol) {
        long votes = protocol.votes().values().stream().mapToLong(Long::longValue).sum();
        assertAll(
                protocol.station(),
                () ->
                        assertEquals(
                                protocol.received(),
                                protocol.issued() + protocol.cancelled(),
                                "C1"),
                () ->
                        assertEquals(
                                protocol.issued(),
                                protocol.issuedByMember().stream().mapToLong(Long::longValue).sum(),
                                "C2"),
                () -> assertTrue(protocol.issued() <= protocol.voters(), "C3"),
                () ->
                        assertEquals(
                                protocol.found(),
                                votes + protocol.againstAll() + protocol.invalid(),
                                "C4"),
                () -> assertEquals(protocol.issued(), protocol.found(), "C5"),
                () ->
                        assertTrue(
                                protocol.mobileBoxes().stream()
                                        .allMatch(box -> box.found() <= box.applications()),
                                "C7"),
                () ->
                        assertTrue(
                                protocol.outside() <= protocol.issued()
                                        && protocol.absentee() <= protocol.issued(),
                                "C8"),
                () ->
                        assertTrue(
                                protocol.received()
                                        <= protocol.voters() + (protocol.voters() + 99) / 100,
                                "C9"),
                () -> assertTrue(protocol.voters() <= 3_000, "C10"),
                () -> assertTrue(count(protocol).compareTo(Duration.ofHours(12)) <= 0, "C12"),
                () ->
                        assertEquals(
                                protocol.outside(),
                                protocol.mobileBoxes().stream().mapToLong(MobileBox::found).sum()),
                () ->
                        assertTrue(
                                protocol.votes().values().stream().allMatch(number -> number >= 0)),
                () ->
                        assertTrue(
                                protocol.cancelled() >= 0
                                        && protocol.againstAll() >= 0
                                        && protocol.invalid() >= 0));
    }

    private static Duration count(StationProtocol protocol) {
        return Duration.between(
                OffsetDateTime.parse(protocol.countStartedAt()),
                OffsetDateTime.parse(protocol.signedAt()));
    }

    private static long amanatPerMille(TerritoryProtocols territory) {
        long votes =
                territory.protocols().stream()
                        .mapToLong(protocol -> protocol.votes().get("amanat"))
                        .sum();
        return 1000
                * votes
                / territory.protocols().stream().mapToLong(StationProtocol::issued).sum();
    }

    private static TerritoryProtocols territory(String id) {
        return TERRITORIES.stream()
                .filter(territory -> territory.place().territory().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long voters(TerritoryProtocols territory) {
        return territory.protocols().stream().mapToLong(StationProtocol::voters).sum();
    }

    private static long sum(ToLongFunction<StationProtocol> field) {
        return PROTOCOLS.stream().mapToLong(field).sum();
    }
}
