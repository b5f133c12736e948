package kz.mandat.nominations.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a defect. */
@Entity
@Table(name = "list_defect")
class DefectEntity {

    @Id UUID id = UUID.randomUUID();

    @Nullable UUID list;

    @Nullable UUID candidate;

    @Nullable Integer person;

    String document;

    String article;

    String remark;

    @Column(name = "cure_by")
    Instant cureBy;

    @Column(name = "noted_by")
    String notedBy;

    @Column(name = "noted_at")
    Instant notedAt;

    @Nullable String answer;

    @Column(name = "answered_by")
    @Nullable String answeredBy;

    @Column(name = "answered_at")
    @Nullable Instant answeredAt;

    boolean cured;

    @Column(name = "closed_by")
    @Nullable String closedBy;

    @Column(name = "closed_at")
    @Nullable Instant closedAt;
}
