package kz.mandat.nominations.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a paper. */
@Entity
@Table(name = "paper")
class PaperEntity {

    @Id UUID id = UUID.randomUUID();

    String contest;

    UUID nominee;

    @Nullable Integer person;

    @Enumerated(EnumType.STRING)
    PaperKind kind;

    @Nullable String number;

    @Column(name = "issued_on")
    @Nullable LocalDate issuedOn;

    @Nullable String issuer;

    @Nullable Long amount;

    @Nullable String sha256;

    @Column(name = "filed_by")
    String filedBy;

    @Column(name = "filed_at")
    Instant filedAt;

    @Enumerated(EnumType.STRING)
    PaperState state = PaperState.FILED;

    @Nullable String article;

    @Nullable String remark;

    @Column(name = "cure_by")
    @Nullable Instant cureBy;

    @Column(name = "examined_by")
    @Nullable String examinedBy;

    @Column(name = "examined_at")
    @Nullable Instant examinedAt;

    boolean isFor(@Nullable Integer place, PaperKind wanted) {
        return Objects.equals(person, place) && kind.inPlaceOf() == wanted.inPlaceOf();
    }

    boolean stands() {
        return state == PaperState.FILED || state == PaperState.ACCEPTED;
    }
}
