package kz.mandat.nominations.list;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.nominations.person.Person;
import kz.mandat.platform.text.Localized;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of a party's list. */
@Entity
@Table(name = "party_list")
class PartyListEntity {

    @Id UUID id = UUID.randomUUID();

    String contest;

    String party;

    @Enumerated(EnumType.STRING)
    ListState state = ListState.SUBMITTED;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Localized generated;

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

    @OneToMany(mappedBy = "list", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    List<ListPersonEntity> persons = new ArrayList<>();

    protected PartyListEntity() {}

    PartyListEntity(String contest, String party) {
        this.contest = contest;
        this.party = party;
    }

    void name(List<Person> named) {
        for (Person person : named) {
            persons.add(new ListPersonEntity(this, persons.size() + 1, person));
        }
    }

    /** Takes a person over from another list, at the same place. */
    void take(ListPersonEntity person) {
        ListPersonEntity again = new ListPersonEntity(this, person.number, person.person());
        again.occupied(person.occupation, person.workplace, person.residence);
        persons.add(again);
    }

    /** Those who still stand, in the order of the list. */
    List<ListPersonEntity> standing() {
        return persons.stream().filter(one -> one.state == PersonState.STANDING).toList();
    }

    List<Person> people() {
        return standing().stream().map(ListPersonEntity::person).toList();
    }

    Optional<ListPersonEntity> standingAt(int number) {
        return standing().stream().filter(one -> one.number == number).findFirst();
    }
}
