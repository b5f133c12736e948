package kz.mandat.nominations.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of the bank's answer beside what was booked until then; it is never changed. */
@Entity
@Table(name = "bank_answer")
class BankAnswerEntity {

    @Id UUID request;

    @Column(name = "answered_at")
    Instant answeredAt;

    long received;

    long spent;

    long balance;

    @Column(name = "booked_received")
    long bookedReceived;

    @Column(name = "booked_spent")
    long bookedSpent;

    @Column(name = "booked_balance")
    long bookedBalance;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
