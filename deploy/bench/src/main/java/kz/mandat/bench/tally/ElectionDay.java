package kz.mandat.bench.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.mandat.local.data.Party;
import kz.mandat.local.data.Region;
import kz.mandat.local.protocols.PollingStation;
import kz.mandat.local.protocols.StationProtocol;
import kz.mandat.local.protocols.SyntheticElection;
import kz.mandat.local.protocols.TerritoryProtocols;

/**
 * The whole day of 19 March 2023: 1 list and 29 constituencies of the Mazhilis, 20 lists and 334
 * constituencies of the regional maslikhats, 3,081 constituencies of 203 districts' and cities'.
 * The numbers are those of the day; which station lies in which district and constituency is
 * synthetic, as are the votes of all contests but the first.
 */
final class ElectionDay {

    private static final String COUNTRY = "KZ";
    private static final int MAZHILIS_CONSTITUENCIES = 29;
    private static final int REGIONAL_CONSTITUENCIES = 334;
    private static final int DISTRICTS = 203;
    private static final int DISTRICT_CONSTITUENCIES = 3081;
    private static final int CANDIDATES = 4;

    final List<Unit> units = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final Map<String, Vote> votes = new LinkedHashMap<>();
    final Map<String, List<String>> constituencies = new LinkedHashMap<>();

    /** The contests of each station, by its id, and the list protocol that the others follow. */
    private final Map<String, List<Vote>> ofStation = new LinkedHashMap<>();

    private final Map<String, StationProtocol> lists = new LinkedHashMap<>();

    ElectionDay() {
        units.add(new Unit(COUNTRY, null, "country"));
        List<TerritoryProtocols> territories = SyntheticElection.byTerritory();
        List<String> parties = Party.all().stream().map(Party::id).toList();
        Vote list = vote("mazhilis-2023-list", "mazhilis-2023", "list", 69, COUNTRY, null, parties);
        long home =
                territories.stream()
                        .filter(each -> !isAbroad(each))
                        .mapToLong(ElectionDay::size)
                        .sum();
        long ofRegions =
                territories.stream()
                        .filter(ElectionDay::isRegion)
                        .mapToLong(ElectionDay::size)
                        .sum();
        Share mazhilis = new Share(MAZHILIS_CONSTITUENCIES, home);
        Share regional = new Share(REGIONAL_CONSTITUENCIES, home);
        Share districts = new Share(DISTRICTS, ofRegions);
        Share small = new Share(DISTRICT_CONSTITUENCIES, ofRegions);
        for (TerritoryProtocols territory : territories) {
            String id = territory.place().territory();
            units.add(new Unit(id, COUNTRY, isAbroad(territory) ? "abroad" : "region"));
            List<String> stations = territory.stations().stream().map(PollingStation::id).toList();
            keepPapers(territory, list);
            if (isAbroad(territory)) {
                territory.stations().forEach(station -> place(station, id, List.of(id, COUNTRY)));
                continue;
            }
            for (String station : stations) {
                join(
                        constituency("mazhilis-2023-d", mazhilis.next(), "mazhilis-2023", COUNTRY),
                        station);
            }
            Vote maslikhat =
                    vote(
                            "maslikhat-" + id + "-2023-list",
                            "maslikhat-" + id + "-2023",
                            "list",
                            20,
                            id,
                            null,
                            parties.subList(0, 5));
            stations.forEach(station -> ofStation.get(station).add(maslikhat));
            divide(
                    "maslikhat-" + id + "-2023-d",
                    regional.take(stations.size()),
                    "maslikhat-region-2023",
                    id,
                    stations);
            if (isRegion(territory)) {
                districts(territory, districts.take(stations.size()), small);
            } else {
                territory.stations().forEach(station -> place(station, id, List.of(id, COUNTRY)));
            }
        }
    }

    private void districts(TerritoryProtocols region, int number, Share small) {
        String id = region.place().territory();
        List<PollingStation> stations = region.stations();
        for (int district = 0; district < number; district++) {
            String unit = "%s%02d00000".formatted(id.substring(0, 2), district + 1);
            units.add(new Unit(unit, id, "district"));
            List<PollingStation> part =
                    stations.subList(
                            district * stations.size() / number,
                            (district + 1) * stations.size() / number);
            part.forEach(station -> place(station, unit, List.of(unit, id, COUNTRY)));
            divide(
                    "maslikhat-" + unit + "-2023-d",
                    small.take(part.size()),
                    "maslikhat-district-2023",
                    unit,
                    part.stream().map(PollingStation::id).toList());
        }
    }

    private void divide(
            String prefix, int number, String regime, String territory, List<String> stations) {
        for (int i = 0; i < stations.size() && number > 0; i++) {
            join(
                    constituency(
                            prefix, (int) ((long) i * number / stations.size()), regime, territory),
                    stations.get(i));
        }
    }

    private Vote constituency(String prefix, int number, String regime, String territory) {
        String id = "%s%02d".formatted(prefix, number + 1);
        Vote known = votes.get(id);
        return known != null
                ? known
                : vote(
                        id,
                        prefix.substring(0, prefix.length() - 2),
                        regime,
                        territory,
                        IntStream.rangeClosed(1, CANDIDATES).mapToObj("c%02d"::formatted).toList());
    }

    private void join(Vote vote, String station) {
        ofStation.get(station).add(vote);
        constituencies.computeIfAbsent(vote.constituency(), key -> new ArrayList<>()).add(station);
    }

    private Vote vote(
            String id, String election, String regime, String territory, List<String> options) {
        Vote vote = new Vote(id, election, "district", regime, 1, territory, id, options);
        votes.put(id, vote);
        return vote;
    }

    private Vote vote(
            String id,
            String election,
            String kind,
            int seats,
            String territory,
            @org.jspecify.annotations.Nullable String constituency,
            List<String> options) {
        String regime = territory.equals(COUNTRY) ? "mazhilis-2023" : "maslikhat-region-2023";
        Vote vote = new Vote(id, election, kind, regime, seats, territory, constituency, options);
        votes.put(id, vote);
        return vote;
    }

    private void keepPapers(TerritoryProtocols territory, Vote list) {
        for (StationProtocol protocol : territory.protocols()) {
            lists.put(protocol.station(), protocol);
            ofStation.put(protocol.station(), new ArrayList<>(List.of(list)));
        }
    }

    private void place(PollingStation station, String territory, List<String> upward) {
        places.add(new Place(station.id(), territory, station.kind(), station.voters(), upward));
    }

    private static long size(TerritoryProtocols territory) {
        return territory.stations().size();
    }

    private static boolean isAbroad(TerritoryProtocols territory) {
        return territory.place().isAbroad();
    }

    private static boolean isRegion(TerritoryProtocols territory) {
        return Region.all().stream()
                .anyMatch(region ->
                        region.kato().equals(territory.place().territory())
                                && region.type().equals("region"));
    }

    /** Every protocol of a station, the same each time. */
    void papers(Place place, Consumer<Paper> use) {
        StationProtocol list = lists.get(place.station());
        for (Vote vote : ofStation.get(place.station())) {
            use.accept(paper(list, vote));
        }
    }

    private static Paper paper(StationProtocol list, Vote vote) {
        boolean isTheList = vote.contest().equals(list.contest());
        Map<String, Long> votes = new LinkedHashMap<>(list.votes());
        long againstAll = list.againstAll();
        if (!isTheList) {
            votes.clear();
            againstAll = split(list.found() - list.invalid(), vote, list.station(), votes);
        }
        return new Paper(
                vote.contest(),
                list.station(),
                list.voters(),
                list.issued(),
                list.issuedByMember(),
                list.absentee(),
                list.outside(),
                list.received(),
                list.cancelled(),
                list.found(),
                votes,
                againstAll,
                list.invalid(),
                list.mobileBoxes(),
                list.countStartedAt(),
                list.signedAt());
    }

    /** Divides the valid ballots among all who stand; what remains is against all. */
    private static long split(long valid, Vote vote, String station, Map<String, Long> votes) {
        Random random = new Random(31L * vote.contest().hashCode() + station.hashCode());
        long left = valid;
        for (String option : vote.options()) {
            long part = left == 0 ? 0 : random.nextLong(left + 1) * 2 / 3;
            votes.put(option, part);
            left -= part;
        }
        return left;
    }

    /** Deals a number of parts along a row of stations, whole parts at whole stations. */
    private static final class Share {

        private final int parts;
        private final long stations;
        private long passed;

        Share(int parts, long stations) {
            this.parts = parts;
            this.stations = stations;
        }

        /** The part in which the next station lies. */
        int next() {
            return (int) (passed++ * parts / stations);
        }

        /** How many parts fall on the next stations. */
        int take(int number) {
            long before = passed * parts / stations;
            passed += number;
            return (int) (passed * parts / stations - before);
        }
    }
}
