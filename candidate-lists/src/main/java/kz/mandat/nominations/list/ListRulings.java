package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.mandat.law.regime.Body;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.Election;
import kz.mandat.nominations.election.LocalTimes;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.party.Party;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.security.Unit;

/** Whether a list may be submitted or registered, with the article where it may not. */
@ApplicationScoped
class ListRulings {

    private final PartyListRepository rows;
    private final Parties parties;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ListRulings(PartyListRepository rows, Parties parties, Caller caller, Clock clock) {
        this.rows = rows;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    Party requireSubmittable(Contest contest, String partyId, List<Person> people) {
        Body body = contest.election().body();
        if (contest.kind() != ContestKind.LIST) {
            throw NominationRule.LIST_CONTEST.refusal(null, body);
        }
        Party party = requireActive(contest, partyId, dayOfAct(contest.election()));
        if (rows.standing(contest.id(), partyId).isPresent()) {
            throw NominationRule.ONE_LIST_OF_A_PARTY.refusal("party", body, partyId);
        }
        List<FieldError> faults = new ArrayList<>(check(contest, people).faults());
        faults.addAll(onOtherLists(contest, partyId, people));
        refuse(faults);
        return party;
    }

    void requireRegistrable(Contest contest, PartyListEntity list, Instant registeredAt) {
        Body body = contest.election().body();
        boolean beforeSubmission =
                list.submittedAt != null && registeredAt.isBefore(list.submittedAt.minusSeconds(1));
        if (beforeSubmission || registeredAt.isAfter(clock.instant())) {
            throw NominationRule.TIME_OF_DECISION.refusal("registeredAt", body);
        }
        LocalDate day =
                LocalDate.ofInstant(
                        registeredAt, LocalTimes.zoneOf(contest.election().territory()));
        requireActive(contest, list.party, day);
        List<Person> people = list.people();
        List<FieldError> faults = new ArrayList<>(check(contest, people).faults());
        faults.addAll(onOtherLists(contest, list.party, people));
        refuse(faults);
    }

    ListCheck check(Contest contest, List<Person> people) {
        requireBorn(people, contest.election().votingDay());
        return ListCheck.of(
                contest.regime(), contest.seats(), contest.election().votingDay(), people);
    }

    private static void requireBorn(List<Person> people, LocalDate votingDay) {
        for (int i = 0; i < people.size(); i++) {
            LocalDate bornOn = people.get(i).bornOn();
            if (!bornOn.isBefore(votingDay)) {
                throw ProblemException.invalid(
                        FieldError.of(
                                "persons[%d].bornOn".formatted(i), InputRule.INVALID, bornOn));
            }
        }
    }

    boolean maySeeUnregistered(String party) {
        return caller.has(Roles.CENTRAL)
                || caller.has(Roles.AUDITOR)
                || (caller.has(Roles.PARTY) && caller.unit().equals(new Unit.Party(party)));
    }

    private Party requireActive(Contest contest, String partyId, LocalDate day) {
        Body body = contest.election().body();
        Party party =
                parties.find(partyId)
                        .filter(known -> !known.registeredOn().isAfter(day))
                        .orElseThrow(() ->
                                NominationRule.REGISTERED_PARTY.refusal("party", body, partyId));
        if (party.isSuspendedOn(day)) {
            throw NominationRule.ACTIVE_PARTY.refusal("party", body, partyId);
        }
        return party;
    }

    private List<FieldError> onOtherLists(Contest contest, String party, List<Person> people) {
        List<String> keys = people.stream().map(Person::key).toList();
        Set<String> elsewhere =
                new HashSet<>(rows.standingElsewhere(contest.election().id(), party, keys));
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (elsewhere.contains(people.get(i).key())) {
                faults.add(
                        NominationRule.PERSON_ON_ONE_LIST.fault(
                                "persons[%d]".formatted(i), contest.election().body(), i + 1));
            }
        }
        return faults;
    }

    /** The day whose facts decide: today or, for an election recorded afterwards, its last day. */
    private LocalDate dayOfAct(Election election) {
        return election.retrospective()
                ? election.votingDay()
                : LocalDate.now(clock.withZone(LocalTimes.zoneOf(election.territory())));
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.ruleBroken(faults);
        }
    }
}
