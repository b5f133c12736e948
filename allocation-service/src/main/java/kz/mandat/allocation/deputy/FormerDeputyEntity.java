package kz.mandat.allocation.deputy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "deputy_former")
class FormerDeputyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String contest;
    String candidate;

    @Column(name = "result_version")
    int resultVersion;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "left_at")
    Instant leftAt;

    String document;
}
