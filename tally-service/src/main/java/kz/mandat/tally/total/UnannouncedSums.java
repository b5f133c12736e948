package kz.mandat.tally.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;

/**
 * The contests whose sums have changed and are not told yet, with the entries that changed them:
 * written with each acceptance, taken by whoever tells them.
 */
@ApplicationScoped
class UnannouncedSums {

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore noted = new Semaphore(0);

    @Inject
    UnannouncedSums(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Notes a change in its own transaction, and wakes who tells it once that is committed. */
    void note(Handle handle, String contest, List<UUID> entries) {
        handle.createUpdate(
                        "insert into total_unannounced (contest, entries) values (:contest, :entries)")
                .bind("contest", contest)
                .bindArray("entries", UUID.class, entries)
                .execute();
        transactions.registerInterposedSynchronization(new Committed());
    }

    /** Waits until something may have been noted, at most so long. */
    void await(long millis) throws InterruptedException {
        if (noted.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            noted.drainPermits();
        }
    }

    /** The contests with something noted. */
    List<String> contests(Handle handle) {
        return handle.createQuery(
                        "select contest from total_unannounced group by contest order by min(id)")
                .mapTo(String.class)
                .list();
    }

    /**
     * What is noted of a contest, if anything is; from now on it is nobody's to tell but the
     * caller's.
     */
    Optional<List<UUID>> take(Handle handle, String contest) {
        List<UUID[]> notes =
                handle.createQuery(
                                "with taken as (delete from total_unannounced where contest = :contest returning entries)"
                                        + " select entries from taken")
                        .bind("contest", contest)
                        .map((row, context) -> (UUID[]) row.getArray(1).getArray())
                        .list();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(notes.stream().flatMap(Arrays::stream).toList());
    }

    /** What is noted of a contest and stays so. */
    List<UUID> look(Handle handle, String contest) {
        return handle.createQuery(
                        "select unnest(entries) from total_unannounced where contest = :contest")
                .bind("contest", contest)
                .mapTo(UUID.class)
                .list();
    }

    private final class Committed implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                noted.release();
            }
        }
    }
}
