package kz.mandat.allocation.result;

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
@Table(name = "result_version")
@IdClass(ResultVersionEntity.Key.class)
class ResultVersionEntity {

    record Key(String contest, int version) implements Serializable {}

    @Id String contest;
    @Id int version;

    @Column(name = "computed_at")
    Instant computedAt;

    @Column(name = "regime_hash")
    String regimeHash;

    String inputs;

    @Column(name = "inputs_hash")
    String inputsHash;

    @Column(name = "outcome_hash")
    String outcomeHash;
}
