package kz.mandat.allocation.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "mandate_order")
@IdClass(MandateOrderEntity.Key.class)
class MandateOrderEntity {

    record Key(String contest, String list, int version) implements Serializable {}

    @Id String contest;
    @Id String list;
    @Id int version;
    String source;
    String content;
    String document;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    String madeBy;
}
