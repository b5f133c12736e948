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
@Table(name = "result_decision")
@IdClass(ResultVersionEntity.Key.class)
class DecisionEntity {

    @Id String contest;
    @Id int version;
    String kind;
    String content;

    @Column(name = "decision_number")
    String decisionNumber;

    String ground;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    String decidedBy;
}
