package kz.mandat.registry.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.registry.login.Credentials;
import kz.mandat.registry.login.Logins;

/**
 * Hands an observer's login over, with a password that is shown once. No transaction is open while
 * the identity provider is asked, and nothing of the answer is stored.
 */
@ApplicationScoped
public class HandOvers {

    private final Observers observers;
    private final Logins logins;

    @Inject
    HandOvers(Observers observers, Logins logins) {
        this.observers = observers;
        this.logins = logins;
    }

    public Credentials handOver(String code, HandOverRequest request) {
        observers.requireValid(code);
        Credentials credentials = logins.handOver(code);
        observers.recordHandOver(code, request.reason());
        return credentials;
    }
}
