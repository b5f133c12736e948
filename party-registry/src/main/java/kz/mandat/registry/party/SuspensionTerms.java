package kz.mandat.registry.party;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.mandat.registry.time.Today;

/** Ends each suspension with its term; of several replicas the second finds nothing to end. */
@ApplicationScoped
public class SuspensionTerms {

    private final PartyVersionRepository versions;
    private final PartyDecisions decisions;
    private final Today today;

    @Inject
    SuspensionTerms(PartyVersionRepository versions, PartyDecisions decisions, Today today) {
        this.versions = versions;
        this.decisions = decisions;
        this.today = today;
    }

    /** One round over the parties whose suspension is over. */
    @Scheduled(
            every = "{mandat.suspensions.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        List<String> over =
                QuarkusTransaction.requiringNew()
                        .call(() -> versions.suspendedUntilBefore(today.date()));
        over.forEach(decisions::endSuspension);
    }
}
