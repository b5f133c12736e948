package kz.mandat.registry.founding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "party_application_step")
class StepEntity {

    /** The step's place in its application. */
    @Embeddable
    record Place(UUID application, int number) implements Serializable {}

    @EmbeddedId Place place;

    @Enumerated(EnumType.STRING)
    ApplicationAct act;

    @Column(name = "act_on")
    LocalDate on;

    @Nullable String article;
    @Nullable String reason;
    @Nullable LocalDate dueOn;
    Instant recordedAt;
    String recordedBy;
}
