package kz.mandat.allocation.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "result_certification")
@IdClass(ResultVersionEntity.Key.class)
class CertificationEntity {

    @Id String contest;
    @Id int version;

    @Column(name = "decision_number")
    String decisionNumber;

    String reason;

    @Column(name = "certified_at")
    Instant certifiedAt;

    @Column(name = "certified_by")
    String certifiedBy;

    ResultView.CertifiedView toView() {
        return new ResultView.CertifiedView(decisionNumber, certifiedAt);
    }
}
