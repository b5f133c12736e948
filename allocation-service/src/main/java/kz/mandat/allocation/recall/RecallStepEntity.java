package kz.mandat.allocation.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "recall_step")
@IdClass(RecallStepEntity.Key.class)
class RecallStepEntity {

    record Key(String contest, int number, String kind) implements Serializable {}

    @Id String contest;
    @Id int number;
    @Id String kind;
    String content;
    String document;

    @Column(name = "acted_at")
    Instant actedAt;

    @Column(name = "acted_by")
    String actedBy;
}
