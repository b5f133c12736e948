package kz.mandat.registry.accreditation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.web.Paged;
import kz.mandat.registry.accreditation.ObserversRequest.Person;
import kz.mandat.registry.login.LoginView;
import kz.mandat.registry.login.Logins;
import kz.mandat.registry.personal.PersonalData;
import kz.mandat.registry.time.Today;

/** The persons that an accredited organisation sends; outside they are known by a code only. */
@ApplicationScoped
@Transactional
public class Observers {

    // Without letters and digits that look alike
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 12;

    private final Accreditations accreditations;
    private final ObserverRepository observers;
    private final Withdrawals withdrawals;
    private final PersonalData personalData;
    private final ObjectMapper json;
    private final Announcements announcements;
    private final Logins logins;
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
            Announcements announcements,
            Logins logins,
            Audit audit,
            Clock clock,
            Today today) {
        this.accreditations = accreditations;
        this.observers = observers;
        this.withdrawals = withdrawals;
        this.personalData = personalData;
        this.json = json;
        this.announcements = announcements;
        this.logins = logins;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
    }

    /** Accredits all persons of a list, or none of them. */
    public List<ObserverView> accredit(UUID id, ObserversRequest request) {
        AccreditationEntity accreditation = inForce(id);
        check(accreditation, request.persons());
        List<ObserverEntity> accredited =
                request.persons().stream().map(person -> keep(accreditation, person)).toList();
        tell(accreditation, accredited);
        return accredited.stream()
                .map(observer -> ObserverView.of(observer, today.date()))
                .toList();
    }

    private AccreditationEntity inForce(UUID id) {
        AccreditationEntity accreditation =
                accreditations.decidable(id, Set.of(AccreditationState.ACCREDITED));
        if (!accreditation.isInForce(today.date())) {
            throw AccreditationRule.NOT_IN_FORCE.refusal("accreditation");
        }
        accreditations.requireInTime(accreditation, today.date(), "persons");
        return accreditation;
    }

    private void check(AccreditationEntity accreditation, List<Person> persons) {
        PersonCheck check = new PersonCheck(accreditation.kind, today.date());
        List<FieldError> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < persons.size(); i++) {
            String path = "persons[" + i + "].";
            faults.addAll(check.faults(persons.get(i), path));
            String hash = personalData.fingerprint(persons.get(i).document());
            if (!seen.add(hash) || observers.find(accreditation, hash).isPresent()) {
                faults.add(FieldError.of(path + "document", InputRule.DUPLICATE, path));
            }
        }
        List<FieldError> ofForm = faults.stream().filter(fault -> fault.article() == null).toList();
        if (!ofForm.isEmpty()) {
            throw ProblemException.invalid(ofForm);
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ruleBroken(faults);
        }
    }

    /** Accredits the persons of a CSV file that may be, and reports the other lines. */
    public ObserverImportView accreditCsv(UUID id, InputStream csv) {
        AccreditationEntity accreditation = inForce(id);
        return accredit(accreditation, PersonFile.csv(csv));
    }

    /** The same of an XLSX file. */
    public ObserverImportView accreditXlsx(UUID id, InputStream workbook) {
        AccreditationEntity accreditation = inForce(id);
        return accredit(accreditation, PersonFile.xlsx(workbook, accreditation.kind));
    }

    private ObserverImportView accredit(AccreditationEntity accreditation, List<PersonRow> rows) {
        ObserverImport run = new ObserverImport(new PersonCheck(accreditation.kind, today.date()));
        List<ObserverEntity> accredited = new ArrayList<>();
        for (PersonRow row : rows) {
            Person person = row.person();
            if (person == null) {
                run.reject(row);
                continue;
            }
            if (!run.accepts(row, person)) {
                continue;
            }
            Optional<ObserverEntity> before =
                    observers.find(accreditation, personalData.fingerprint(person.document()));
            if (before.isPresent()) {
                run.known(row, before.get());
                continue;
            }
            ObserverEntity observer = keep(accreditation, person);
            accredited.add(observer);
            run.accredited(row, observer.code);
        }
        tell(accreditation, accredited);
        return run.report();
    }

    private ObserverEntity keep(AccreditationEntity accreditation, Person person) {
        ObserverEntity observer = observer(accreditation, person);
        observers.persistAndFlush(observer);
        // Media representatives are no observers: the role is not theirs.
        if (accreditation.kind != AccreditationKind.MEDIA) {
            logins.want(observer.code);
        }
        return observer;
    }

    private void tell(AccreditationEntity accreditation, List<ObserverEntity> accredited) {
        announcements.tell(accredited);
        audit.record(
                "observer.accredit",
                "accreditation:" + accreditation.id,
                accredited.size() + " persons");
    }

    /** The observers of an organisation with their logins, for its commission and the auditor. */
    public Paged<ObserverEntry> of(UUID id, String after, int limit) {
        accreditations.requireReadable(id);
        List<ObserverEntity> found = observers.page(id, after, limit + 1);
        Map<String, LoginView> logged =
                logins.of(found.stream().map(observer -> observer.code).toList());
        List<ObserverEntry> entries =
                found.stream()
                        .map(observer ->
                                ObserverEntry.of(observer, today.date(), logged.get(observer.code)))
                        .toList();
        return Paged.cut(entries, limit, ObserverEntry::code);
    }

    /** Refuses to hand a login over to whom it does not belong any more. */
    void requireValid(String code) {
        if (!decidable(code).isValid(today.date())) {
            throw AccreditationRule.NOT_IN_FORCE.refusal("accreditation");
        }
    }

    void recordHandOver(String code, String reason) {
        audit.record("observer.hand-over", "observer:" + code, reason);
    }

    private ObserverEntity decidable(String code) {
        ObserverEntity observer = observers.findById(code);
        if (observer == null) {
            throw ProblemException.notFound("badge", code);
        }
        accreditations.decidable(observer.accreditation.id, Set.of(AccreditationState.ACCREDITED));
        return observer;
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
        ObserverEntity observer = decidable(code);
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
