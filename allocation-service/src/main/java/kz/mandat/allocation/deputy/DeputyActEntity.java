package kz.mandat.allocation.deputy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.mandat.allocation.result.SupersedingResult;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "deputy_act")
class DeputyActEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String contest;
    String kind;

    @Column(name = "on_day")
    LocalDate onDay;

    String document;
    String reason;

    @Column(name = "acted_at")
    Instant actedAt;

    @Column(name = "acted_by")
    String actedBy;

    /** The result that made the act necessary, where it was another result. */
    @Column(name = "result_contest")
    @Nullable String resultContest;

    @Column(name = "result_version")
    @Nullable Integer resultVersion;

    boolean isBecauseOf(SupersedingResult result) {
        return result.contest().equals(resultContest)
                && Integer.valueOf(result.version()).equals(resultVersion);
    }
}
