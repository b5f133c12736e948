package kz.mandat.nominations.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a fund. */
@Entity
@Table(name = "fund")
class FundEntity {

    @Id UUID id = UUID.randomUUID();

    String contest;

    String holder;

    String account;

    @Column(name = "repeat_voting")
    boolean repeatVoting;

    /** The fund of the first vote, whose sums this one goes on with. */
    @Nullable UUID continues;

    @Column(name = "opened_by")
    String openedBy;

    @Column(name = "opened_at")
    Instant openedAt;
}
