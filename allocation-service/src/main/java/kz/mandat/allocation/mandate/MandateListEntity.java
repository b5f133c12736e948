package kz.mandat.allocation.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "mandate_list")
@IdClass(MandateListEntity.Key.class)
class MandateListEntity {

    record Key(String contest, String list) implements Serializable {}

    @Id String contest;
    @Id String list;
    int mandates;

    @Column(name = "result_version")
    int resultVersion;

    @Column(name = "reference_date")
    LocalDate referenceDate;

    @Column(name = "published_on")
    LocalDate publishedOn;

    @Column(name = "order_until")
    LocalDate orderUntil;

    String persons;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "opened_by")
    String openedBy;
}
