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
@Table(name = "result_annulment")
@IdClass(ResultVersionEntity.Key.class)
class AnnulmentEntity {

    @Id String contest;
    @Id int version;
    String territories;
    String article;

    @Column(name = "decision_number")
    String decisionNumber;

    String ground;

    @Column(name = "annulled_at")
    Instant annulledAt;

    @Column(name = "annulled_by")
    String annulledBy;
}
