package kz.mandat.registry.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The logins of observers as the register wants them. */
@ApplicationScoped
public class Logins {

    // Without letters and digits that look alike
    private static final String ALPHABET =
            "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LETTERS_ONLY = 23;
    private static final int NAME_LENGTH = 10;
    private static final int PASSWORD_LENGTH = 20;

    private final LoginRepository logins;
    private final LoginWork work;
    private final IdentityProvider identityProvider;
    private final Clock clock;
    private final String signInAt;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Logins(
            LoginRepository logins,
            LoginWork work,
            IdentityProvider identityProvider,
            Clock clock,
            @ConfigProperty(name = "mandat.public-address") String signInAt) {
        this.logins = logins;
        this.work = work;
        this.identityProvider = identityProvider;
        this.clock = clock;
        this.signInAt = signInAt;
    }

    /**
     * Wants a login for a new observer, in the transaction that accredits. Its name tells nothing,
     * and does not stand on the badge.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void want(String observer) {
        LoginEntity login = new LoginEntity();
        login.observer = observer;
        login.username = "observer-" + chosen(NAME_LENGTH, LETTERS_ONLY);
        login.wanted = true;
        login.nextAttemptAt = clock.instant();
        logins.persist(login);
    }

    /** How the logins of these observers stand, by observer. */
    @Transactional
    public Map<String, LoginView> of(Collection<String> observers) {
        return logins.list("observer in ?1", observers).stream()
                .collect(Collectors.toMap(login -> login.observer, LoginView::of));
    }

    /**
     * A new password for the first sign-in, which goes to whoever asks and is kept nowhere. A login
     * that is not open yet is opened at once.
     */
    public Credentials handOver(String observer) {
        LoginEntity login = find(observer);
        if (!login.settled && !work.bring(observer)) {
            throw away();
        }
        LoginEntity open = find(observer);
        if (!open.wanted || !open.settled || open.account == null) {
            throw new ProblemException(ProblemCode.CONFLICT, "The login has ended.");
        }
        String password = chosen(PASSWORD_LENGTH, ALPHABET.length());
        try {
            identityProvider.setPassword(open.account, password);
        } catch (RuntimeException failure) {
            ProblemException away = away();
            away.initCause(failure);
            throw away;
        }
        QuarkusTransaction.requiringNew()
                .run(() ->
                        logins.update(
                                "handedOverAt = ?1 where observer = ?2",
                                clock.instant(),
                                observer));
        return new Credentials(open.username, password, signInAt);
    }

    private LoginEntity find(String observer) {
        LoginEntity login = QuarkusTransaction.requiringNew().call(() -> logins.findById(observer));
        if (login == null) {
            throw ProblemException.notFound("login of badge", observer);
        }
        return login;
    }

    private static ProblemException away() {
        return new ProblemException(
                ProblemCode.UNAVAILABLE,
                "The identity provider does not answer; the login waits and is opened later. Try"
                        + " again in a minute.");
    }

    private String chosen(int length, int among) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(among)));
        }
        return text.toString();
    }
}
