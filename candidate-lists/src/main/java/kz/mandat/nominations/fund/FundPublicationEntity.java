package kz.mandat.nominations.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of the publication of a contest's funds. */
@Entity
@Table(name = "fund_publication")
class FundPublicationEntity {

    @Id String contest;

    @Column(name = "published_at")
    Instant publishedAt;

    String place;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
