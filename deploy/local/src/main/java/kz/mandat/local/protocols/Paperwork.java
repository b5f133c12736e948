package kz.mandat.local.protocols;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.mandat.local.data.Party;
import kz.mandat.local.data.Place;
import kz.mandat.local.protocols.StationProtocol.MobileBox;

/** Writes a station's vote down as its commission would, so that every control relation holds. */
final class Paperwork {
    private static final LocalDateTime END_OF_VOTING = LocalDateTime.parse("2023-03-19T20:00:00");
    private static final List<String> PARTIES = Party.all().stream().map(Party::id).toList();

    private final String contest;
    private final Place place;

    Paperwork(String contest, Place place) {
        this.contest = contest;
        this.place = place;
    }

    StationProtocol of(StationVote vote) {
        PollingStation station = vote.station();
        Chance chance = Chance.of(station.id());
        int members = chance.between(3, 7);
        long received = station.voters() + chance.between(0, (int) reserve(station.voters()));
        List<MobileBox> boxes = boxes(vote, chance);
        OffsetDateTime start =
                END_OF_VOTING.atOffset(place.zone()).plusMinutes(chance.between(5, 25));
        return new StationProtocol(
                contest,
                station.id(),
                station.voters(),
                vote.issued(),
                boxed(Split.of(vote.issued(), chance.factors(members, 0.2))),
                vote.issued() * chance.between(0, 8) / 1000,
                boxes.stream().mapToLong(MobileBox::found).sum(),
                received,
                received - vote.issued(),
                vote.issued(),
                votes(vote.ballots()),
                vote.ballots().get(PARTIES.size()),
                vote.ballots().get(PARTIES.size() + 1),
                boxes,
                StationProtocol.at(start),
                StationProtocol.at(start.plus(count(vote.issued(), chance))),
                signatures(members),
                null,
                false);
    }

    // Art. 37(2), (3): at most one per cent of the station's voters; the law rounds up, a
    // commission stays below.
    private static long reserve(long voters) {
        return voters / 100;
    }

    // Art. 41(6): no more ballots in a box than written applications.
    private static List<MobileBox> boxes(StationVote vote, Chance chance) {
        int boxes = Math.min(chance.between(0, 2), (int) (vote.issued() / 100));
        return IntStream.rangeClosed(1, boxes)
                .mapToObj(number ->
                        box(
                                number,
                                chance.between(1, (int) Math.min(12, vote.issued() / 50)),
                                chance))
                .toList();
    }

    private static MobileBox box(int number, int found, Chance chance) {
        return new MobileBox(number, found + chance.between(0, 2), found);
    }

    // Art. 43(1): at most twelve hours.
    private static Duration count(long issued, Chance chance) {
        return Duration.ofMinutes(60 + issued / 8 + chance.between(0, 90));
    }

    private static List<Long> boxed(long[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static Map<String, Long> votes(List<Long> ballots) {
        Map<String, Long> votes = new LinkedHashMap<>();
        for (int i = 0; i < PARTIES.size(); i++) {
            votes.put(PARTIES.get(i), ballots.get(i));
        }
        return votes;
    }

    private static List<String> signatures(int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(member -> "Member %d (generated)".formatted(member))
                .toList();
    }
}
