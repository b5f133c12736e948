package kz.mandat.registry.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LoginRepository implements PanacheRepositoryBase<LoginEntity, String> {

    // Art. 20-1, 20-2: for the term of the accreditation, not longer and not without it
    private static final String SETTLE =
            """
            update observer_login l set wanted = t.holds, settled = false, attempts = 0, next_attempt_at = ?2
            from (select o.code,
                    o.withdrawn_on is null and a.state = 'ACCREDITED' and o.valid_from <= ?1
                    and (a.valid_until is null or a.valid_until >= ?1) as holds
                from observer o join accreditation a on a.id = o.accreditation) t
            where t.code = l.observer and l.wanted <> t.holds
            """;

    // Claimed for a while, so that no other instance works on the same ones, and that what fails
    // in between comes again.
    private static final String CLAIM =
            """
            update observer_login set attempts = attempts + 1, next_attempt_at = ?1
            where observer in (select observer from observer_login
                where not settled and next_attempt_at <= ?2
                order by next_attempt_at limit ?3 for update skip locked)
            returning observer
            """;

    private static final String TASK =
            """
            select l.username, l.wanted, a.name_en, a.territory, l.attempts
            from observer_login l
            join observer o on o.code = l.observer
            join accreditation a on a.id = o.accreditation
            where l.observer = ?1
            """;

    /** Follows the accreditations: terms that ended, withdrawals, renewals. */
    void settle(LocalDate day, Instant now) {
        getEntityManager()
                .createNativeQuery(SETTLE)
                .setParameter(1, day)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** The logins that are not yet as wanted, at most so many, taken by this instance. */
    List<String> claim(Instant now, Duration hold, int atMost) {
        List<?> claimed =
                getEntityManager()
                        .createNativeQuery(CLAIM)
                        .setParameter(1, now.plus(hold))
                        .setParameter(2, now)
                        .setParameter(3, atMost)
                        .getResultList();
        return claimed.stream().map(String.class::cast).toList();
    }

    /** Unless the register has wanted something else in the meantime. */
    void done(String observer, boolean wanted, @Nullable String account) {
        update(
                "settled = true, account = coalesce(?1, account), problem = null, attempts = 0"
                        + " where observer = ?2 and wanted = ?3",
                account,
                observer,
                wanted);
    }

    /** What has to be done for one login now. */
    LoginTask task(String observer) {
        Object[] row =
                (Object[])
                        getEntityManager()
                                .createNativeQuery(TASK)
                                .setParameter(1, observer)
                                .getSingleResult();
        return new LoginTask(
                observer,
                (String) row[0],
                (Boolean) row[1],
                (String) row[2],
                "territory:" + row[3],
                ((Number) row[4]).intValue());
    }

    void failed(String observer, String problem, Instant again) {
        update("problem = ?1, nextAttemptAt = ?2 where observer = ?3", problem, again, observer);
    }
}
