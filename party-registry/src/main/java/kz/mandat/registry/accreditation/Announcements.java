package kz.mandat.registry.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Outbox.Keyed;
import kz.mandat.platform.event.Topics;

/** Tells of observers who are accredited, or whose term is a new one. */
@ApplicationScoped
class Announcements {

    private final Outbox outbox;

    @Inject
    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(List<ObserverEntity> observers) {
        if (!observers.isEmpty()) {
            outbox.append(
                    Topics.PARTIES,
                    observers.stream()
                            .map(observer -> new Keyed(observer.code, fact(observer)))
                            .toList());
        }
    }

    private static ObserverAccredited fact(ObserverEntity observer) {
        AccreditationEntity accreditation = observer.accreditation;
        return new ObserverAccredited(
                observer.code,
                accreditation.id,
                accreditation.kind,
                accreditation.territory,
                accreditation.country,
                observer.validFrom,
                accreditation.validUntil);
    }
}
