package kz.mandat.nominations.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The row of a bank's weekly report beside what was booked until then; it is never changed. */
@Entity
@Table(name = "bank_report")
class BankReportEntity {

    @Id UUID id = UUID.randomUUID();

    UUID fund;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

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
