package kz.mandat.nominations.election;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of a contest. */
@Entity
@Table(name = "contest")
class ContestEntity {

    @Id String id;

    String election;

    @Enumerated(EnumType.STRING)
    ContestKind kind;

    int seats;

    String territory;

    @Nullable String constituency;

    @Nullable String repeats;

    @Column(name = "repeat_kind")
    @Enumerated(EnumType.STRING)
    @Nullable RepeatKind repeatKind;

    @Column(name = "repeat_decision")
    @Nullable String repeatDecision;

    @Column(name = "repeat_territories")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable List<String> repeatTerritories;

    protected ContestEntity() {}

    ContestEntity(Contest contest) {
        this.id = contest.id();
        this.election = contest.election().id();
        this.kind = contest.kind();
        this.seats = contest.seats();
        this.territory = contest.territory();
        this.constituency = contest.constituency();
        Repeat repeat = contest.repeat();
        if (repeat != null) {
            this.repeats = repeat.contest();
            this.repeatKind = repeat.kind();
            this.repeatDecision = repeat.decisionNumber();
            this.repeatTerritories = repeat.territories();
        }
    }

    Contest contest(Election called) {
        return new Contest(id, called, kind, seats, territory, constituency, repeat());
    }

    private @Nullable Repeat repeat() {
        return repeats == null || repeatKind == null || repeatDecision == null
                ? null
                : new Repeat(
                        repeats,
                        repeatKind,
                        repeatDecision,
                        repeatTerritories == null ? List.of() : repeatTerritories);
    }

    ContestView view() {
        return new ContestView(id, kind, seats, constituency);
    }
}
