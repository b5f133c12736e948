package kz.mandat.nominations.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of a party in the own copy. */
@Entity
@Table(name = "party")
class PartyEntity {

    @Id String id;

    @JdbcTypeCode(SqlTypes.JSON)
    Localized name;

    @Column(name = "registered_on")
    LocalDate registeredOn;

    @Column(name = "suspended_on")
    @Nullable LocalDate suspendedOn;

    @Column(name = "suspended_until")
    @Nullable LocalDate suspendedUntil;

    @Column(name = "liquidated_on")
    @Nullable LocalDate liquidatedOn;

    protected PartyEntity() {}

    PartyEntity(String id) {
        this.id = id;
    }

    Party party() {
        return new Party(id, name, registeredOn, suspendedOn, suspendedUntil, liquidatedOn);
    }
}
