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
    private final Totals totals;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Certifications(
            Jdbi database, Totals totals, Caller caller, Outbox outbox, Audit audit, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CertificationView certify(String contest, CertifyRequest decision) {
        return database.withHandle(handle -> {
            lock(handle, contest);
            TotalView total = totals.find(contest, COUNTRY).orElseThrow();
            requireComplete(total);
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

    /** Holds back acceptances, which change the country's row, until the decision is taken. */
    private static void lock(Handle handle, String contest) {
        handle.createQuery(
                        "select contest from total where contest = :contest and territory = :country for update")
                .bind("contest", contest)
                .bind("country", COUNTRY)
                .mapTo(String.class)
                .findOne();
    }

    private static void requireComplete(TotalView total) {
        long missing = total.protocolsExpected() - total.protocolsReceived();
        if (missing != 0 || total.protocolsExpected() == 0) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "%d of %d protocols are not accepted yet; every station's protocol is needed."
                            .formatted(missing, total.protocolsExpected()));
        }
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
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The totals of contest '%s' are certified already."
                            .formatted(certification.contest()));
        }
    }
}
