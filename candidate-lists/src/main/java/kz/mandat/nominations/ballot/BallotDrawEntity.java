package kz.mandat.nominations.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of the draw of a contest: first the commitment, if any, then the order. */
@Entity
@Table(name = "ballot_draw")
class BallotDrawEntity {

    @Id String contest;

    @Nullable String commitment;

    @Nullable String seed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable List<String> parties;

    @Nullable String minutes;

    @Column(name = "committed_at")
    @Nullable Instant committedAt;

    @Column(name = "drawn_at")
    @Nullable Instant drawnAt;

    @Column(name = "recorded_by")
    String recordedBy;
}
