package kz.mandat.allocation.totals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "totals_certification")
@IdClass(TotalsCertificationEntity.Key.class)
class TotalsCertificationEntity {

    record Key(String contest, long revision) implements Serializable {}

    @Id String contest;
    @Id long revision;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "certified_at")
    Instant certifiedAt;
}
