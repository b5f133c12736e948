package kz.mandat.registry.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "party")
class PartyEntity {

    @Id String id;
    int version;
    LocalDate registeredOn;
    String certificateNumber;

    protected PartyEntity() {}

    PartyEntity(String id, LocalDate registeredOn, String certificateNumber) {
        this.id = id;
        this.version = 1;
        this.registeredOn = registeredOn;
        this.certificateNumber = certificateNumber;
    }
}
