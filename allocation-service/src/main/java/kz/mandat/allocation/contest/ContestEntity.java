package kz.mandat.allocation.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contest")
class ContestEntity {

    @Id String id;
    String election;
    String kind;
    String regime;
    int seats;
    @Nullable String constituency;
    @Nullable String body;
    String territory;

    @Column(name = "voting_day")
    LocalDate votingDay;

    @Column(name = "note_kk")
    @Nullable String noteKk;

    @Column(name = "note_ru")
    @Nullable String noteRu;

    @Column(name = "note_en")
    @Nullable String noteEn;

    void take(ContestOpened fact) {
        election = fact.election();
        kind = fact.kind();
        regime = fact.regime();
        seats = fact.seats();
        constituency = fact.constituency();
        body = fact.body();
        territory = fact.territory() == null ? "KZ" : fact.territory();
        votingDay = fact.votingDay();
        Localized note = fact.note();
        noteKk = note == null ? null : note.kk();
        noteRu = note == null ? null : note.ru();
        noteEn = note == null ? null : note.en();
    }

    Contest toContest() {
        Localized note =
                noteKk == null || noteRu == null || noteEn == null
                        ? null
                        : new Localized(noteKk, noteRu, noteEn);
        return new Contest(
                id,
                election,
                kind,
                regime,
                seats,
                constituency,
                body == null ? Regimes.standard().byId(regime).body() : Body.of(body),
                territory,
                votingDay,
                note);
    }
}
