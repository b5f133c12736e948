package kz.mandat.allocation.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "following_contest")
class FollowingContestEntity {

    @Id String opens;
    String contest;
    String kind;
    String cause;
    int version;
    String territories;

    @Column(name = "voting_day")
    @Nullable LocalDate votingDay;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "ordered_at")
    Instant orderedAt;
}
