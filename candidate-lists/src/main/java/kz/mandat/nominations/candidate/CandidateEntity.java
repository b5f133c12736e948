package kz.mandat.nominations.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.person.Sex;
import kz.mandat.platform.text.Localized;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of a candidate. */
@Entity
@Table(name = "candidate")
class CandidateEntity {

    @Id UUID id = UUID.randomUUID();

    String contest;

    String code;

    @Enumerated(EnumType.STRING)
    CandidateState state = CandidateState.NOMINATED;

    String surname;

    @Column(name = "given_name")
    String givenName;

    @Nullable String patronymic;

    @Enumerated(EnumType.STRING)
    Sex sex;

    @Column(name = "born_on")
    LocalDate bornOn;

    boolean disability;

    boolean generated;

    @Column(name = "person_key")
    String personKey;

    @Nullable String occupation;

    @Nullable String workplace;

    @Nullable String residence;

    @Enumerated(EnumType.STRING)
    NominatorKind nominator;

    @Nullable String party;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Localized association;

    @Column(name = "submitted_at")
    @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    String submittedBy;

    @Column(name = "registered_at")
    @Nullable Instant registeredAt;

    @Column(name = "decision_number")
    @Nullable String decisionNumber;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Version int version;

    void describe(Person person) {
        surname = person.surname();
        givenName = person.givenName();
        patronymic = person.patronymic();
        sex = person.sex();
        bornOn = person.bornOn();
        disability = person.disability();
        generated = person.generated();
        personKey = person.key();
    }

    Person person() {
        return new Person(surname, givenName, patronymic, sex, bornOn, disability, generated);
    }

    Nominator by() {
        return new Nominator(nominator, party, association);
    }
}
