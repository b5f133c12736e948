package kz.mandat.allocation.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "candidate")
@IdClass(CandidateEntity.Key.class)
class CandidateEntity {

    record Key(String contest, String candidate) implements Serializable {}

    @Id String contest;
    @Id String candidate;
    String nominator;
    @Nullable String party;

    @Column(name = "registered_at")
    Instant registeredAt;

    boolean standing;

    void take(CandidateRegistered fact) {
        nominator = fact.nominator();
        party = fact.party();
        registeredAt = fact.registeredAt().toInstant();
        standing = true;
    }

    Contestant toContestant() {
        Localized id = new Localized(candidate, candidate, candidate);
        return new Contestant(contest, candidate, id, registeredAt, standing);
    }
}
