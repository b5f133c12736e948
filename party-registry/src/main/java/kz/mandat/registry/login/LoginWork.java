package kz.mandat.registry.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.mandat.registry.time.Today;
import org.jboss.logging.Logger;

/**
 * Brings the logins at the identity provider to what the accreditations say. What is to be done
 * stands in a table until it is done: an identity provider that is away delays it and loses
 * nothing, and doing it twice does no harm.
 */
@ApplicationScoped
public class LoginWork {

    private static final Logger LOG = Logger.getLogger(LoginWork.class);
    private static final Duration HOLD = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 7;
    private static final int BATCH = 20;

    private final LoginRepository logins;
    private final IdentityProvider identityProvider;
    private final Clock clock;
    private final Today today;

    @Inject
    LoginWork(LoginRepository logins, IdentityProvider identityProvider, Clock clock, Today today) {
        this.logins = logins;
        this.identityProvider = identityProvider;
        this.clock = clock;
        this.today = today;
    }

    /** One round: follows the terms, then works off what is due. */
    @Scheduled(
            every = "{mandat.logins.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> logins.settle(today.date(), clock.instant()));
        List<String> due = claim();
        while (!due.isEmpty() && due.stream().allMatch(this::bring)) {
            due = claim();
        }
    }

    private List<String> claim() {
        return QuarkusTransaction.requiringNew()
                .call(() -> logins.claim(clock.instant(), HOLD, BATCH));
    }

    /** Brings one login to what is wanted; false where the identity provider fails. */
    boolean bring(String observer) {
        LoginTask task = QuarkusTransaction.requiringNew().call(() -> logins.task(observer));
        try {
            String account = null;
            if (task.wanted()) {
                account = identityProvider.open(task.username(), task.organisation(), task.unit());
            } else {
                identityProvider.end(task.username());
            }
            String known = account;
            QuarkusTransaction.requiringNew()
                    .run(() -> logins.done(observer, task.wanted(), known));
            return true;
        } catch (RuntimeException failure) {
            String problem = sentence(failure);
            LOG.warnf("The login %s waits: %s", task.username(), problem);
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            logins.failed(
                                    observer,
                                    problem,
                                    clock.instant().plus(pause(task.attempts()))));
            return false;
        }
    }

    private static String sentence(RuntimeException failure) {
        return failure instanceof WebApplicationException answer
                ? "The identity provider answers " + answer.getResponse().getStatus()
                : "The identity provider does not answer: " + failure.getClass().getSimpleName();
    }

    /** Twice as long each time, up to ten minutes. */
    private static Duration pause(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    }
}
