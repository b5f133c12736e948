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
@Table(name = "result_supersession")
@IdClass(SupersessionEntity.Key.class)
class SupersessionEntity {

    record Key(String contest, int version, String byContest, int byVersion)
            implements Serializable {}

    @Id String contest;
    @Id int version;

    @Id
    @Column(name = "by_contest")
    String byContest;

    @Id
    @Column(name = "by_version")
    int byVersion;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "superseded_at")
    Instant supersededAt;
}
