package kz.mandat.registry.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "party_version")
class PartyVersionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "party")
    PartyEntity party;

    int version;

    @Enumerated(EnumType.STRING)
    PartyAct act;

    @Enumerated(EnumType.STRING)
    PartyState state;

    LocalDate effectiveOn;
    String nameKk;
    String nameRu;
    String nameEn;
    String certificateNumber;
    @Nullable String leader;
    @Nullable String address;
    @Nullable LocalDate charterOn;
    @Nullable LocalDate suspendedUntil;
    @Nullable String article;
    String reason;
    Instant recordedAt;
    String recordedBy;

    @Column(insertable = false, updatable = false)
    String search;

    protected PartyVersionEntity() {}

    PartyVersionEntity(PartyEntity party) {
        this.party = party;
        this.version = party.version;
    }

    /** A copy for the next decision. */
    PartyVersionEntity next(PartyAct nextAct, LocalDate nextEffectiveOn) {
        PartyVersionEntity next = new PartyVersionEntity(party);
        next.act = nextAct;
        next.effectiveOn = nextEffectiveOn;
        next.state = state;
        next.name(name());
        next.certificateNumber = certificateNumber;
        next.leader = leader;
        next.address = address;
        next.charterOn = charterOn;
        next.suspendedUntil = suspendedUntil;
        return next;
    }

    Localized name() {
        return new Localized(nameKk, nameRu, nameEn);
    }

    void name(Localized name) {
        nameKk = name.kk();
        nameRu = name.ru();
        nameEn = name.en();
    }
}
