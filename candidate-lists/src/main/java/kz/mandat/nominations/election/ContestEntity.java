package kz.mandat.nominations.election;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    protected ContestEntity() {}

    ContestEntity(Contest contest) {
        this.id = contest.id();
        this.election = contest.election().id();
        this.kind = contest.kind();
        this.seats = contest.seats();
        this.territory = contest.territory();
        this.constituency = contest.constituency();
    }

    Contest contest(Election called) {
        return new Contest(id, called, kind, seats, territory, constituency);
    }

    ContestView view() {
        return new ContestView(id, kind, seats, constituency);
    }
}
