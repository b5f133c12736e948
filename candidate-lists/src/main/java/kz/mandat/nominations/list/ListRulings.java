package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.LocalTimes;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.party.Party;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.person.Standing;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.security.Unit;
import org.jspecify.annotations.Nullable;

/** Whether a list may be submitted or registered, with the article where it may not. */
@ApplicationScoped
class ListRulings {

    private final PartyListRepository rows;
    private final Parties parties;
    private final Standing standing;
    private final Terms terms;
    private final Commission commission;
    private final Caller caller;

    @Inject
    ListRulings(
            PartyListRepository rows,
            Parties parties,
            Standing standing,
            Terms terms,
            Commission commission,
            Caller caller) {
        this.rows = rows;
        this.parties = parties;
        this.standing = standing;
        this.terms = terms;
        this.commission = commission;
        this.caller = caller;
    }

    Party requireSubmittable(
            Contest contest, String partyId, List<Person> people, @Nullable Instant submittedAt) {
        Body body = contest.body();
        requireListContest(contest);
        requireNomination(contest);
        if (submittedAt != null) {
            terms.require(contest, CalendarStep.NOMINATION, submittedAt);
        }
        Party party = requireActive(contest, partyId, dayOf(contest, submittedAt));
        if (rows.standing(contest.id(), partyId).isPresent()) {
            throw NominationRule.ONE_LIST_OF_A_PARTY.refusal("party", body, partyId);
        }
        List<FieldError> faults = new ArrayList<>(check(contest, people).faults());
        faults.addAll(elsewhere(contest, partyId, people));
        refuse(faults);
        return party;
    }

    static void requireListContest(Contest contest) {
        if (contest.kind() != ContestKind.LIST) {
            throw NominationRule.LIST_CONTEST.refusal(null, contest.body());
        }
    }

    private static void requireNomination(Contest contest) {
        if (contest.isRepeatVoting()) {
            throw NominationRule.REPEAT_VOTING.refusal(null, contest.body());
        }
    }

    void requireRegistrable(Contest contest, PartyListEntity list, Instant registeredAt) {
        if (list.submittedAt != null && registeredAt.isBefore(list.submittedAt.minusSeconds(1))) {
            throw NominationRule.TIME_OF_DECISION.refusal("registeredAt", contest.body());
        }
        terms.require(contest, CalendarStep.REGISTRATION, registeredAt);
        requireActive(contest, list.party, dayOf(contest, registeredAt));
        List<Person> people = list.people();
        List<FieldError> faults = new ArrayList<>(check(contest, people).faults());
        faults.addAll(elsewhere(contest, list.party, people));
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

    boolean maySeeUnregistered(Contest contest, String party) {
        return commission.actsFor(contest)
                || caller.has(Roles.AUDITOR)
                || (caller.has(Roles.PARTY) && caller.unit().equals(new Unit.Party(party)));
    }

    private Party requireActive(Contest contest, String partyId, LocalDate day) {
        Body body = contest.election().body();
        Party party =
                parties.find(partyId)
                        .filter(known -> known.isRegisteredOn(day))
                        .orElseThrow(() ->
                                NominationRule.REGISTERED_PARTY.refusal("party", body, partyId));
        if (party.isSuspendedOn(day)) {
            throw NominationRule.ACTIVE_PARTY.refusal("party", body, partyId);
        }
        return party;
    }

    /** Whoever of these stands on another party's list, or in a constituency, of the election. */
    List<FieldError> elsewhere(Contest contest, String party, List<Person> people) {
        List<String> keys = people.stream().map(Person::key).toList();
        List<FieldError> faults = new ArrayList<>();
        for (Standing.Place place : standing.places(contest.election().id(), keys)) {
            if (place.onList() && party.equals(place.party())) {
                continue;
            }
            int index = keys.indexOf(place.person());
            NominationRule rule =
                    place.onList()
                            ? NominationRule.PERSON_ON_ONE_LIST
                            : NominationRule.LIST_OR_DISTRICT;
            Object figure = place.onList() ? index + 1 : place.contest();
            faults.add(rule.fault("persons[%d]".formatted(index), contest.body(), figure));
        }
        return faults;
    }

    /** The day whose facts decide; where the time is not known, the day of voting. */
    private static LocalDate dayOf(Contest contest, @Nullable Instant moment) {
        return moment == null
                ? contest.election().votingDay()
                : LocalDate.ofInstant(moment, LocalTimes.zoneOf(contest.territory()));
    }

    static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.ruleBroken(faults);
        }
    }
}
