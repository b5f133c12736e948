package kz.mandat.registry.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "observer")
class ObserverEntity {

    @Id String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "accreditation")
    AccreditationEntity accreditation;

    String personHash;
    byte[] sealed;
    LocalDate validFrom;
    @Nullable LocalDate withdrawnOn;
    Instant accreditedAt;

    boolean isValid(LocalDate day) {
        return withdrawnOn == null && accreditation.isInForce(day);
    }
}
