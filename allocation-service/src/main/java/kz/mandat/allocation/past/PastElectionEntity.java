package kz.mandat.allocation.past;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "past_election")
class PastElectionEntity {

    @Id String id;

    @Column(name = "voting_day")
    LocalDate votingDay;

    String announced;

    @Column(name = "loaded_at")
    Instant loadedAt;
}
