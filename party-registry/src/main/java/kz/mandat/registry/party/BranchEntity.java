package kz.mandat.registry.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "party_branch")
class BranchEntity {

    /** One branch of a party in a region. */
    @Embeddable
    record Place(String party, String region) implements Serializable {}

    @EmbeddedId Place place;
    LocalDate registeredOn;
    String certificateNumber;
    @Nullable String address;
    String reason;
    Instant recordedAt;
    String recordedBy;
}
