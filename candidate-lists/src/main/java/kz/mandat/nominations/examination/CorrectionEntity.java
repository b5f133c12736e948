package kz.mandat.nominations.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of an official correction; it is never changed. */
@Entity
@Table(name = "list_correction")
class CorrectionEntity {

    @Id UUID id = UUID.randomUUID();

    @Nullable UUID list;

    @Nullable UUID candidate;

    @Nullable Integer person;

    String field;

    String submitted;

    String corrected;

    String reason;

    @Column(name = "corrected_by")
    String correctedBy;

    @Column(name = "corrected_at")
    Instant correctedAt;
}
