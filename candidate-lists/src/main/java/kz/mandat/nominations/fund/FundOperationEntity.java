package kz.mandat.nominations.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of an operation; it is never changed. */
@Entity
@Table(name = "fund_operation")
class FundOperationEntity {

    @Id UUID id = UUID.randomUUID();

    UUID fund;

    String reference;

    @Enumerated(EnumType.STRING)
    OperationKind kind;

    Instant at;

    long amount;

    long accepted;

    @Column(name = "donor_kind")
    @Enumerated(EnumType.STRING)
    @Nullable DonorKind donorKind;

    @Column(name = "donor_name")
    @Nullable String donorName;

    @Column(name = "donor_key")
    @Nullable String donorKey;

    @Nullable String purpose;

    @Enumerated(EnumType.STRING)
    Treatment treatment;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
