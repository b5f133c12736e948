package kz.mandat.nominations.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The row of a leftover that has gone; it is never changed. */
@Entity
@Table(name = "fund_leftover")
class FundLeftoverEntity {

    @Id UUID fund;

    @Column(name = "gone_on")
    LocalDate goneOn;

    @Column(name = "to_budget")
    long toBudget;

    long back;

    String document;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
