package kz.mandat.nominations.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.mandat.law.regime.CalendarStep;
import org.jspecify.annotations.Nullable;

/** The row of a decision on a term; it is never changed. */
@Entity
@Table(name = "term_decision")
class TermDecisionEntity {

    @Id UUID id = UUID.randomUUID();

    String election;

    @Nullable String contest;

    @Enumerated(EnumType.STRING)
    CalendarStep step;

    Instant until;

    @Enumerated(EnumType.STRING)
    TermGround ground;

    @Column(name = "decision_number")
    String decisionNumber;

    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
