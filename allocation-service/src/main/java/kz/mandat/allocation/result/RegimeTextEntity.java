package kz.mandat.allocation.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "regime_text")
class RegimeTextEntity {

    @Id String hash;
    String regime;
    String document;

    @Column(name = "first_used_at")
    Instant firstUsedAt;
}
