package kz.mandat.nominations.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.law.regime.Body;
import kz.mandat.nominations.ballot.Ballots;
import kz.mandat.nominations.ballot.RecordDrawRequest;
import kz.mandat.nominations.candidate.RecordedCandidates;
import kz.mandat.nominations.constituency.Constituencies;
import kz.mandat.nominations.constituency.Constituency;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.election.Election;
import kz.mandat.nominations.election.Elections;
import kz.mandat.nominations.list.RecordedLists;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.party.Party;
import kz.mandat.platform.audit.Audit;

/** Records one election of the demonstration day with its constituencies, candidates and lists. */
@ApplicationScoped
class DemoElections {

    private static final OffsetDateTime DRAWN = OffsetDateTime.parse("2023-02-23T10:00:00+06:00");

    private final Elections elections;
    private final Contests contests;
    private final Constituencies constituencies;
    private final Parties parties;
    private final RecordedCandidates candidates;
    private final RecordedLists lists;
    private final Ballots ballots;
    private final Audit audit;

    @Inject
    DemoElections(
            Elections elections,
            Contests contests,
            Constituencies constituencies,
            Parties parties,
            RecordedCandidates candidates,
            RecordedLists lists,
            Ballots ballots,
            Audit audit) {
        this.elections = elections;
        this.contests = contests;
        this.constituencies = constituencies;
        this.parties = parties;
        this.candidates = candidates;
        this.lists = lists;
        this.ballots = ballots;
        this.audit = audit;
    }

    @Transactional
    DemoDays.Recorded record(March2023.Planned planned) {
        String id = planned.call().id();
        boolean isNew = !elections.isCalled(id);
        if (isNew) {
            elections.call(planned.call());
        }
        if (constituencies.ofElection(id).isEmpty()) {
            constituencies.draw(id, planned.constituencies());
        }
        Election election = elections.get(id);
        int listSeats = election.listSeats();
        int districts = planned.constituencies().size();
        GeneratedPeople people = new GeneratedPeople(id);
        return new DemoDays.Recorded(
                1,
                districts + (listSeats > 0 ? 1 : 0),
                listSeats,
                districts,
                isNew ? 1 : 0,
                nominate(planned, people),
                isMixedMaslikhat(election) ? nominateLists(id + "-list", listSeats, people) : 0);
    }

    /**
     * The lists of the Mazhilis are official in number and length: they are loaded on their own.
     */
    private static boolean isMixedMaslikhat(Election election) {
        return election.listSeats() > 0 && election.seats() != null;
    }

    private int nominate(March2023.Planned planned, GeneratedPeople people) {
        String election = planned.call().id();
        if (candidates.standIn(election)) {
            return 0;
        }
        boolean parliament = planned.call().seats() == null;
        List<String> known = known();
        Map<String, List<RecordedCandidates.Recorded>> byContest = new LinkedHashMap<>();
        for (Constituency one : planned.constituencies()) {
            byContest.put(
                    one.id(),
                    GeneratedNominations.candidates(one.number(), parliament, known, people));
        }
        return candidates.record(Body.of(planned.call().body()), byContest);
    }

    private int nominateLists(String contestId, int seats, GeneratedPeople people) {
        List<String> known = known();
        if (known.size() < 2 || lists.standIn(contestId)) {
            return 0;
        }
        Contest contest = contests.get(contestId);
        List<RecordedLists.Recorded> generated =
                GeneratedNominations.lists(contestId, seats, known, people);
        lists.record(contest, March2023.NOTE, generated);
        audit.record("lists.record", contestId, generated.size() + " lists");
        ballots.record(
                contestId,
                new RecordDrawRequest(
                        generated.stream().map(RecordedLists.Recorded::party).sorted().toList(),
                        "DEMO",
                        DRAWN,
                        null));
        return generated.size();
    }

    private List<String> known() {
        return parties.all().stream()
                .filter(party -> party.isRegisteredOn(March2023.DAY))
                .map(Party::id)
                .filter(March2023.PARTIES::contains)
                .sorted()
                .toList();
    }
}
