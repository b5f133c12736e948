package kz.mandat.nominations.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The row of the publication of an election's results. */
@Entity
@Table(name = "election_publication")
class PublicationEntity {

    @Id String election;

    @Column(name = "results_on")
    LocalDate resultsOn;

    @Column(name = "published_on")
    LocalDate publishedOn;

    String source;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
