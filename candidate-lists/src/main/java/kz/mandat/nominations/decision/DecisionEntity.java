package kz.mandat.nominations.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a decision; it is never changed. */
@Entity
@Table(name = "decision")
class DecisionEntity {

    @Id UUID id = UUID.randomUUID();

    String contest;

    UUID subject;

    @Nullable UUID person;

    @Enumerated(EnumType.STRING)
    DecisionKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable RefusalGround ground;

    @Nullable String article;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Nullable String number;

    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
