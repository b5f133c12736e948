package kz.mandat.nominations.deposit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a settled deposit; it is never changed. */
@Entity
@Table(name = "deposit_settlement")
class SettlementEntity {

    @Id UUID nominee;

    String contest;

    String holder;

    @Enumerated(EnumType.STRING)
    DepositOutcome outcome;

    long amount;

    String share;

    String article;

    @Column(name = "decision_number")
    String decisionNumber;

    String reason;

    @Column(name = "settled_by")
    String settledBy;

    @Column(name = "settled_at")
    Instant settledAt;
}
