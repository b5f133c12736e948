package kz.mandat.tally.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.tally.contest.Contests;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The central commission certifies sums that every station's protocol is in; after that nothing of
 * them changes.
 */
@ApplicationScoped
public class Certifications {

    private static final String COUNTRY = "KZ";

    private final Jdbi database;
    private final Contests contests;
    private final Totals totals;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Certifications(
            Jdbi database,
            Contests contests,
            Totals totals,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.contests = contests;
        this.totals = totals;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CertificationView certify(String contest, CertifyRequest decision) {
        return database.withHandle(handle -> {
            contests.require(contest);
            contests.close(handle, contest);
            if (Contests.isCertified(handle, contest)) {
                throw already(contest);
            }
            totals.announceChanged(handle, contest);
            TotalView total = totals.find(contest, COUNTRY).orElseThrow();
            requireComplete(handle, total);
            CertificationView certification =
                    new CertificationView(
                            contest,
                            total.revision(),
                            decision.decisionNumber(),
                            OffsetDateTime.now(clock));
            store(handle, certification, decision.reason());
            audit.record("totals.certify", "contest " + contest, decision.reason());
            outbox.append(
                    Topics.TALLY,
                    contest,
                    new TotalsCertified(
                            contest,
                            certification.revision(),
                            certification.decisionNumber(),
                            certification.certifiedAt()));
            return certification;
        });
    }

    // Every station's protocol, or the act or annulment that stands in its place
    private static void requireComplete(Handle handle, TotalView total) {
        long missing =
                total.protocolsExpected()
                        - total.protocolsReceived()
                        - withoutProtocol(handle, total.contest());
        if (missing != 0 || total.protocolsExpected() == 0) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "%d of %d protocols are not accepted yet; every station's protocol is needed."
                            .formatted(missing, total.protocolsExpected()));
        }
        requireSettled(handle, total.contest());
        StationSums.require(handle, total.contest());
    }

    /** How many stations have an act or an annulment in place of a protocol. */
    static long withoutProtocol(Handle handle, String contest) {
        return handle.createQuery(
                        "select count(*) from protocol where contest = :contest and state in ('ANNULLED', 'ABSENT')")
                .bind("contest", contest)
                .mapTo(Long.class)
                .one();
    }

    /** A recount that is still open would change what is certified. */
    private static void requireSettled(Handle handle, String contest) {
        handle.createQuery(
                        """
                        select station from protocol
                        where contest = :contest and state not in ('ACCEPTED', 'ANNULLED', 'ABSENT') order by station limit 1
                        """)
                .bind("contest", contest)
                .mapTo(String.class)
                .findOne()
                .ifPresent(station -> {
                    throw new ProblemException(
                            ProblemCode.CONFLICT,
                            "The protocol of station '%s' is counted again or entered again."
                                    .formatted(station));
                });
    }

    private void store(Handle handle, CertificationView certification, String reason) {
        int rows =
                handle.createUpdate(
                                """
                                insert into certification (contest, revision, decision_number, reason, certified_by, certified_at)
                                values (:contest, :revision, :number, :reason, :by, :at)
                                on conflict do nothing
                                """)
                        .bind("contest", certification.contest())
                        .bind("revision", certification.revision())
                        .bind("number", certification.decisionNumber())
                        .bind("reason", reason)
                        .bind("by", caller.name())
                        .bind("at", certification.certifiedAt())
                        .execute();
        if (rows == 0) {
            throw already(certification.contest());
        }
    }

    private static ProblemException already(String contest) {
        return new ProblemException(
                ProblemCode.CONFLICT,
                "The totals of contest '%s' are certified already.".formatted(contest));
    }

    /**
     * Lets a certified contest be counted again or annulled in part, by a decision with its ground;
     * what was certified stays on record, and what is certified next is another revision.
     */
    // Art. 43(9), 95(1), 100
    @Transactional
    public TotalView withdraw(String contest, WithdrawCertificationRequest decision) {
        return database.withHandle(handle -> {
            contests.require(contest);
            contests.close(handle, contest);
            if (!Contests.isCertified(handle, contest)) {
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "The totals of contest '%s' are not certified.".formatted(contest));
            }
            handle.createUpdate(
                            """
                            insert into certification_withdrawal (contest, revision, decision_number, ground, withdrawn_by, withdrawn_at)
                            select contest, max(revision), :number, :ground, :by, :at from certification
                            where contest = :contest group by contest
                            """)
                    .bind("contest", contest)
                    .bind("number", decision.decisionNumber())
                    .bind("ground", decision.ground())
                    .bind("by", caller.name())
                    .bind("at", OffsetDateTime.now(clock))
                    .execute();
            audit.record("totals.withdraw-certification", "contest " + contest, decision.ground());
            return totals.reopened(handle, contest);
        });
    }
}
