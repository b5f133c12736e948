package kz.mandat.nominations.election;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.mandat.law.regime.Body;
import kz.mandat.platform.text.Localized;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of an election; nothing of it changes after the call. */
@Entity
@Table(name = "election")
class ElectionEntity {

    @Id String id;

    String body;

    String regime;

    @Column(name = "voting_day")
    LocalDate votingDay;

    String territory;

    @Nullable Integer seats;

    @Enumerated(EnumType.STRING)
    ElectionKind kind;

    boolean retrospective;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Localized note;

    String reason;

    @Column(name = "called_by")
    String calledBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    Election election() {
        return new Election(
                id, Body.of(body), regime, votingDay, territory, seats, kind, retrospective, note);
    }
}
