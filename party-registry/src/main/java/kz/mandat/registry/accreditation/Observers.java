package kz.mandat.registry.accreditation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.registry.accreditation.ObserversRequest.Person;
import kz.mandat.registry.personal.Iin;
import kz.mandat.registry.personal.PersonalData;
import kz.mandat.registry.time.Today;

/** The persons that an accredited organisation sends; outside they are known by a code only. */
@ApplicationScoped
@Transactional
public class Observers {

    // Without letters and digits that look alike
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 12;
    private static final int ADULT = 18;

    private final Accreditations accreditations;
    private final ObserverRepository observers;
    private final Withdrawals withdrawals;
    private final PersonalData personalData;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final Today today;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Observers(
            Accreditations accreditations,
            ObserverRepository observers,
            Withdrawals withdrawals,
            PersonalData personalData,
            ObjectMapper json,
            Outbox outbox,
            Audit audit,
            Clock clock,
            Today today) {
        this.accreditations = accreditations;
        this.observers = observers;
        this.withdrawals = withdrawals;
        this.personalData = personalData;
        this.json = json;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
    }

    /** Accredits all persons of a list, or none of them. */
    public List<ObserverView> accredit(UUID id, ObserversRequest request) {
        AccreditationEntity accreditation =
                accreditations.decidable(id, Set.of(AccreditationState.ACCREDITED));
        if (!accreditation.isInForce(today.date())) {
            throw AccreditationRule.NOT_IN_FORCE.refusal("accreditation");
        }
        check(accreditation, request.persons());
        List<ObserverView> accredited = new ArrayList<>();
        for (Person person : request.persons()) {
            ObserverEntity observer = observer(accreditation, person);
            observers.persist(observer);
            outbox.append(Topics.PARTIES, observer.code, fact(observer));
            accredited.add(ObserverView.of(observer, today.date()));
        }
        audit.record(
                "observer.accredit", "accreditation:" + id, request.persons().size() + " persons");
        return accredited;
    }

    private void check(AccreditationEntity accreditation, List<Person> persons) {
        List<FieldError> invalid = new ArrayList<>();
        List<FieldError> broken = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            String field = "persons[" + i + "].";
            if (accreditation.kind == AccreditationKind.DOMESTIC && !isCitizen(person)) {
                invalid.add(FieldError.of(field + "document", InputRule.INVALID, "IIN"));
            }
            String hash = personalData.fingerprint(person.document());
            if (!seen.add(hash) || observers.isAccredited(accreditation, hash)) {
                invalid.add(FieldError.of(field + "document", InputRule.DUPLICATE, field));
            }
            // Art. 20-1: citizens of eighteen or more
            if (person.bornOn().plusYears(ADULT).isAfter(today.date())) {
                broken.add(AccreditationRule.UNDER_AGE.broken(field + "bornOn"));
            }
        }
        if (!invalid.isEmpty()) {
            throw ProblemException.invalid(invalid);
        }
        if (!broken.isEmpty()) {
            throw ProblemException.ruleBroken(broken);
        }
    }

    private static boolean isCitizen(Person person) {
        Optional<Iin> iin = Iin.parse(person.document());
        return iin.isPresent() && iin.get().birthDate().equals(person.bornOn());
    }

    private ObserverEntity observer(AccreditationEntity accreditation, Person person) {
        ObserverEntity observer = new ObserverEntity();
        observer.code = code();
        observer.accreditation = accreditation;
        observer.personHash = personalData.fingerprint(person.document());
        try {
            observer.sealed = personalData.seal(json.writeValueAsString(person));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        observer.validFrom = today.date();
        observer.accreditedAt = clock.instant();
        return observer;
    }

    private String code() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static ObserverAccredited fact(ObserverEntity observer) {
        AccreditationEntity accreditation = observer.accreditation;
        return new ObserverAccredited(
                observer.code,
                accreditation.id,
                accreditation.kind,
                accreditation.territory,
                accreditation.country,
                observer.validFrom,
                accreditation.validUntil);
    }

    /** What anybody may check. */
    public ObserverView check(String code) {
        ObserverEntity observer = observers.findById(code);
        if (observer == null) {
            throw ProblemException.notFound("badge", code);
        }
        return ObserverView.of(observer, today.date());
    }

    public ObserverView withdraw(String code, WithdrawRequest request) {
        ObserverEntity observer = observers.findById(code, LockModeType.PESSIMISTIC_WRITE);
        if (observer == null) {
            throw ProblemException.notFound("badge", code);
        }
        accreditations.decidable(observer.accreditation.id, Set.of(AccreditationState.ACCREDITED));
        if (observer.withdrawnOn != null) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, "The accreditation was withdrawn already.");
        }
        withdrawals.withdraw(observer);
        audit.record("observer.withdraw", "observer:" + code, request.reason());
        return ObserverView.of(observer, today.date());
    }

    /** A badge with the person's name: printing it is reading personal data, and recorded. */
    Badge badge(String code) {
        ObserverEntity observer = observers.findById(code);
        if (observer == null) {
            throw ProblemException.notFound("badge", code);
        }
        accreditations.decidable(observer.accreditation.id, Set.of(AccreditationState.ACCREDITED));
        audit.record("personal-data.read", "observer:" + code, "Badge printed");
        try {
            Person person = json.readValue(personalData.open(observer.sealed), Person.class);
            return new Badge(
                    person.surname() + " " + person.givenName(),
                    ObserverView.of(observer, today.date()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What stands on a badge. */
    record Badge(String name, ObserverView observer) {}
}
