package kz.mandat.registry.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.registry.accreditation.Observers.Badge;
import kz.mandat.registry.print.Html;
import kz.mandat.registry.print.QrCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A badge to print, with a code that anybody can check. */
@ApplicationScoped
class BadgePage {

    private final String publicAddress;

    @Inject
    BadgePage(@ConfigProperty(name = "mandat.public-address") String publicAddress) {
        this.publicAddress = publicAddress;
    }

    String of(Badge badge) {
        ObserverView observer = badge.observer();
        String address = publicAddress + "/api/badges/" + observer.code();
        return Html.page(
                "Байқаушы · Наблюдатель · Observer",
                """
                <p class="kind">%s</p>
                <h1>%s</h1>
                <p>%s</p>
                <p>%s</p>
                <p>%s</p>
                <p class="dates">%s – %s</p>
                %s
                <p class="code">%s</p>
                """
                        .formatted(
                                "БАЙҚАУШЫ · НАБЛЮДАТЕЛЬ · OBSERVER",
                                Html.text(badge.name()),
                                Html.text(observer.organisation().kk()),
                                Html.text(observer.organisation().ru()),
                                Html.text(observer.organisation().en()),
                                observer.validFrom(),
                                observer.validUntil() == null ? "" : observer.validUntil(),
                                QrCode.svg(address),
                                Html.text(address)));
    }
}
