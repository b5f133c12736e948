package kz.mandat.registry.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "accreditation_step")
class AccreditationStepEntity {

    /** The step's place in its accreditation. */
    @Embeddable
    record Place(UUID accreditation, int number) implements Serializable {}

    @EmbeddedId Place place;
    String act;

    @Column(name = "act_on")
    @Nullable LocalDate on;

    @Nullable LocalDate dueOn;
    @Nullable String article;
    String reason;
    Instant recordedAt;
    String recordedBy;
}
