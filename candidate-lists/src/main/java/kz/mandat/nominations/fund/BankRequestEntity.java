package kz.mandat.nominations.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of what a commission asked of the bank; it is never changed. */
@Entity
@Table(name = "bank_request")
class BankRequestEntity {

    @Id UUID id = UUID.randomUUID();

    UUID fund;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "due_at")
    Instant dueAt;

    String reason;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
