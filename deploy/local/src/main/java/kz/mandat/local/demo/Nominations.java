package kz.mandat.local.demo;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.mandat.local.data.Localized;
import kz.mandat.local.data.Party;
import kz.mandat.local.people.PartyList;
import kz.mandat.local.people.Person;
import kz.mandat.local.protocols.SyntheticElection;

/** What precedes voting day: the parties, the call of the election, the lists. */
final class Nominations {
    private static final String LISTS = "/api/contests/" + SyntheticElection.CONTEST + "/lists";
    private static final OffsetDateTime FIRST_REGISTRATION =
            OffsetDateTime.parse("2023-02-06T10:00:00+06:00");
    private static final int DAYS_BETWEEN = 1;

    private final Api api;

    Nominations(Api api) {
        this.api = api;
    }

    private record PartyEntry(
            String id,
            Localized name,
            String registeredOn,
            String certificateNumber,
            String reason) {}

    private record Call(
            String id, String body, String votingDay, String kind, String reason, Localized note) {}

    private record Submission(String party, List<Person> persons, Localized generated) {}

    private record Registration(String registeredAt, String decisionNumber, String reason) {}

    void registerParties() {
        for (Party party : Party.all()) {
            api.postOnce(
                    "justice",
                    "/api/parties",
                    new PartyEntry(
                            party.id(),
                            party.name(),
                            "2023-01-19",
                            "DEMO-" + party.id(),
                            "Demonstration: the party took part in 2023; this date and number are not official."));
        }
    }

    void callElection() {
        api.postOnce(
                "central",
                "/api/elections",
                new Call(
                        "mazhilis-2023",
                        "mazhilis",
                        "2023-03-19",
                        "early",
                        "Demonstration: the early election of the Mazhilis of 19 March 2023.",
                        Notes.ON_THE_DATA));
    }

    /** Each waits until the services know what came before. */
    void registerLists() {
        List<PartyList> lists = PartyList.all();
        for (int i = 0; i < lists.size(); i++) {
            submit(lists.get(i));
            register(lists.get(i), i);
        }
    }

    private void submit(PartyList list) {
        Submission submission = new Submission(list.party(), list.persons(), list.generated());
        Patience.whileRefused(
                Refusal::isMissingFact,
                () -> api.postOnce("party-" + list.party(), LISTS, submission));
    }

    // The times are not official: inside the term of registration (art. 89(8)), and different,
    // since they break ties (art. 97-1(4)).
    private void register(PartyList list, int place) {
        OffsetDateTime time =
                FIRST_REGISTRATION.plusDays((long) DAYS_BETWEEN * place).plusMinutes(15L * place);
        Registration registration =
                new Registration(
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time),
                        "DEMO-%d".formatted(place + 1),
                        "Demonstration: the list is complete and meets the quota of 30 %; its time is not official.");
        api.postOnce("central", LISTS + "/" + list.party() + "/registration", registration);
    }
}
