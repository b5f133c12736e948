package kz.mandat.registry.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "party")
class PartyEntity {

    @Id String id;
    int version;
    LocalDate registeredOn;
    String certificateNumber;
    @Nullable UUID memberList;

    protected PartyEntity() {}

    PartyEntity(String id, LocalDate registeredOn, String certificateNumber) {
        this.id = id;
        this.version = 1;
        this.registeredOn = registeredOn;
        this.certificateNumber = certificateNumber;
    }
}
