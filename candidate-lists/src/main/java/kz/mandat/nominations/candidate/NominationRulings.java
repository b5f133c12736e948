package kz.mandat.nominations.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.constituency.Constituencies;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.LocalTimes;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.person.Standing;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Whether a person may be nominated, and a candidate registered, in a constituency. */
@ApplicationScoped
class NominationRulings {

    private final CandidateRepository rows;
    private final Parties parties;
    private final Standing standing;
    private final Terms terms;
    private final Constituencies constituencies;
    private final SignatureSheets signatures;

    @Inject
    NominationRulings(
            CandidateRepository rows,
            Parties parties,
            Standing standing,
            Terms terms,
            Constituencies constituencies,
            SignatureSheets signatures) {
        this.rows = rows;
        this.parties = parties;
        this.standing = standing;
        this.terms = terms;
        this.constituencies = constituencies;
        this.signatures = signatures;
    }

    void requireNominable(
            Contest contest, Person person, Nominator nominator, @Nullable Instant submittedAt) {
        if (contest.kind() != ContestKind.DISTRICT) {
            throw NominationRule.DISTRICT_CONTEST.refusal(null, contest.body());
        }
        if (contest.isRepeatVoting()) {
            throw NominationRule.REPEAT_VOTING.refusal(null, contest.body());
        }
        if (submittedAt != null) {
            terms.require(contest, nominationStep(contest), submittedAt);
        }
        if (!person.bornOn().isBefore(contest.election().votingDay())) {
            throw ProblemException.invalid(
                    FieldError.of("person.bornOn", InputRule.INVALID, person.bornOn()));
        }
        List<FieldError> faults = new ArrayList<>();
        faults.addAll(nominatorFaults(contest, nominator, dayOf(contest, submittedAt)));
        faults.addAll(placeFaults(contest, person));
        if (!faults.isEmpty()) {
            throw ProblemException.ruleBroken(faults);
        }
    }

    void requireRegistrable(Contest contest, CandidateEntity candidate, Instant registeredAt) {
        terms.require(contest, registrationStep(contest), registeredAt);
        List<FieldError> faults = new ArrayList<>();
        LocalDate day = dayOf(contest, registeredAt);
        if (candidate.party != null) {
            faults.addAll(partyFaults(contest, candidate.party, day));
        }
        SignatureCheck check = signatures.check(contest, candidate);
        if (check != null && !check.enough()) {
            faults.add(
                    NominationRule.SIGNATURES.fault(
                            "signatures", contest.body(), check.valid(), check.required()));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ruleBroken(faults);
        }
    }

    private List<FieldError> nominatorFaults(Contest contest, Nominator by, LocalDate day) {
        Body body = contest.body();
        return switch (by.kind()) {
            case PARTY -> {
                List<FieldError> faults =
                        new ArrayList<>(partyFaults(contest, String.valueOf(by.party()), day));
                // Art. 113-3(1): for akim a party nominates one candidate in a constituency.
                if (body == Body.AKIM && sameParty(contest, by.party())) {
                    faults.add(NominationRule.ONE_OF_NOMINATOR.fault("nominator", body));
                }
                yield faults;
            }
            case ASSOCIATION ->
                    body == Body.AKIM
                            ? List.of(NominationRule.NOMINATOR.fault("nominator", body))
                            : sameAssociation(contest, by);
            case SELF -> List.of();
            case HIGHER_AKIM ->
                    body == Body.AKIM && rows.standing(contest.id()).size() < 2
                            ? List.of()
                            : List.of(NominationRule.NOMINATOR.fault("nominator", body));
        };
    }

    private List<FieldError> partyFaults(Contest contest, String party, LocalDate day) {
        return parties.find(party)
                .filter(known -> known.isRegisteredOn(day))
                .map(known ->
                        known.isSuspendedOn(day)
                                ? List.of(
                                        NominationRule.ACTIVE_PARTY.fault(
                                                "nominator.party", contest.body(), party))
                                : List.<FieldError>of())
                .orElseGet(() ->
                        List.of(
                                NominationRule.REGISTERED_PARTY.fault(
                                        "nominator.party", contest.body(), party)));
    }

    private boolean sameParty(Contest contest, @Nullable String party) {
        return rows.standing(contest.id()).stream()
                .anyMatch(candidate -> party != null && party.equals(candidate.party));
    }

    // Art. 87(6), 103(5-1): an association other than a party nominates one in a constituency.
    private List<FieldError> sameAssociation(Contest contest, Nominator by) {
        boolean again =
                rows.standing(contest.id()).stream()
                        .anyMatch(candidate ->
                                candidate.association != null
                                        && candidate.association.equals(by.association()));
        return again
                ? List.of(NominationRule.ONE_OF_NOMINATOR.fault("nominator", contest.body()))
                : List.of();
    }

    private List<FieldError> placeFaults(Contest contest, Person person) {
        List<FieldError> faults = new ArrayList<>();
        Body body = contest.body();
        for (Standing.Place place :
                standing.places(contest.election().id(), List.of(person.key()))) {
            if (place.onList()) {
                faults.add(NominationRule.LIST_OR_DISTRICT.fault("person", body, place.contest()));
            } else if (NominationRule.ONE_CONSTITUENCY.article(body) != null
                    || place.contest().equals(contest.id())) {
                faults.add(NominationRule.ONE_CONSTITUENCY.fault("person", body, place.contest()));
            }
        }
        return faults;
    }

    private CalendarStep nominationStep(Contest contest) {
        return isLowerUnit(contest) ? CalendarStep.NOMINATION_LOWER_UNITS : CalendarStep.NOMINATION;
    }

    private CalendarStep registrationStep(Contest contest) {
        return isLowerUnit(contest)
                ? CalendarStep.REGISTRATION_LOWER_UNITS
                : CalendarStep.REGISTRATION;
    }

    private boolean isLowerUnit(Contest contest) {
        return contest.body() == Body.AKIM
                && contest.constituency() != null
                && constituencies.get(contest.constituency()).lowerUnit();
    }

    private static LocalDate dayOf(Contest contest, @Nullable Instant moment) {
        return moment == null
                ? contest.election().votingDay()
                : LocalDate.ofInstant(moment, LocalTimes.zoneOf(contest.territory()));
    }
}
