package kz.mandat.allocation.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "list_persons")
@IdClass(RegisteredListEntity.Key.class)
class ListPersonsEntity {

    @Id String contest;
    @Id String list;
    String persons;

    @Column(name = "listed_at")
    Instant listedAt;
}
