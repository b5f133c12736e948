package kz.mandat.nominations.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of an appeal. */
@Entity
@Table(name = "appeal")
class AppealEntity {

    @Id UUID id = UUID.randomUUID();

    UUID decision;

    String contest;

    UUID subject;

    @Column(name = "lodged_at")
    Instant lodgedAt;

    @Column(name = "lodged_by")
    String lodgedBy;

    @Enumerated(EnumType.STRING)
    Addressee addressee;

    String grounds;

    @Enumerated(EnumType.STRING)
    @Nullable Outcome outcome;

    @Column(name = "decided_at")
    @Nullable Instant decidedAt;

    @Nullable String number;

    @Nullable String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
