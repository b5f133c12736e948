package kz.mandat.registry.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "accreditation")
class AccreditationEntity {

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    AccreditationKind kind;

    String nameKk;
    String nameRu;
    String nameEn;
    @Nullable String country;

    @Enumerated(EnumType.STRING)
    @Nullable Inviter invitedBy;

    String territory;
    @Nullable String election;

    @Enumerated(EnumType.STRING)
    AccreditationState state;

    int step;
    Instant appliedAt;
    @Nullable LocalDate decisionDue;
    @Nullable LocalDate decidedOn;
    @Nullable LocalDate validUntil;

    @Column(insertable = false, updatable = false)
    String search;

    Localized name() {
        return new Localized(nameKk, nameRu, nameEn);
    }

    boolean isInForce(LocalDate day) {
        return state == AccreditationState.ACCREDITED
                && (validUntil == null || !day.isAfter(validUntil));
    }
}
