package kz.mandat.registry.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.registry.time.Today;

/** Ends the accreditation of one observer, and tells it. */
@ApplicationScoped
class Withdrawals {

    private final Outbox outbox;
    private final Today today;

    @Inject
    Withdrawals(Outbox outbox, Today today) {
        this.outbox = outbox;
        this.today = today;
    }

    void withdraw(ObserverEntity observer) {
        observer.withdrawnOn = today.date();
        outbox.append(
                Topics.PARTIES,
                observer.code,
                new AccreditationWithdrawn(
                        observer.code, observer.accreditation.id, observer.withdrawnOn));
    }
}
