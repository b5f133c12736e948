package kz.mandat.nominations.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.person.Sex;
import org.jspecify.annotations.Nullable;

/** The row of a person on a list, with the place that the party chose. */
@Entity
@Table(name = "list_person")
class ListPersonEntity {

    @Id UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "list")
    PartyListEntity list;

    int number;

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

    @Nullable String occupation;

    @Nullable String workplace;

    @Nullable String residence;

    @Column(name = "person_key")
    String personKey;

    @Enumerated(EnumType.STRING)
    PersonState state = PersonState.STANDING;

    protected ListPersonEntity() {}

    ListPersonEntity(PartyListEntity list, int number, Person person) {
        this.list = list;
        this.number = number;
        this.surname = person.surname();
        this.givenName = person.givenName();
        this.patronymic = person.patronymic();
        this.sex = person.sex();
        this.bornOn = person.bornOn();
        this.disability = person.disability();
        this.generated = person.generated();
        this.personKey = person.key();
    }

    /** What is published of the person beside the name. */
    void occupied(
            @Nullable String newOccupation,
            @Nullable String newWorkplace,
            @Nullable String newResidence) {
        occupation = newOccupation;
        workplace = newWorkplace;
        residence = newResidence;
    }

    Person person() {
        return new Person(surname, givenName, patronymic, sex, bornOn, disability, generated);
    }
}
