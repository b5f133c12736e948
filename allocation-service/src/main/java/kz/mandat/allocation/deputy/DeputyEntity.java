package kz.mandat.allocation.deputy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "deputy")
class DeputyEntity {

    @Id String contest;
    String candidate;

    @Column(name = "result_version")
    int resultVersion;

    @Column(name = "published_on")
    LocalDate publishedOn;

    @Column(name = "statement_until")
    LocalDate statementUntil;

    @Column(name = "term_until")
    LocalDate termUntil;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "opened_by")
    String openedBy;
}
