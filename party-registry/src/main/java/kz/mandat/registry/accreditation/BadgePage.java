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

    /** What whoever scans the code sees in a browser: whether it holds, without the person. */
    String check(ObserverView observer) {
        return Html.page(
                "Тексеру · Проверка · Check " + observer.code(),
                """
                <h1>%s</h1>
                <p>%s</p>
                <p>%s</p>
                <p>%s</p>
                <p class="dates">%s – %s</p>
                <p class="code">%s</p>
                """
                        .formatted(
                                observer.valid()
                                        ? "Жарамды · Действительно · Valid"
                                        : "ЖАРАМСЫЗ · НЕДЕЙСТВИТЕЛЬНО · NOT VALID",
                                Html.text(observer.organisation().kk()),
                                Html.text(observer.organisation().ru()),
                                Html.text(observer.organisation().en()),
                                observer.validFrom(),
                                observer.validUntil() == null ? "" : observer.validUntil(),
                                Html.text(observer.code())));
    }

    String of(Badge badge) {
        ObserverView observer = badge.observer();
        String address = publicAddress + "/api/badges/" + observer.code();
        return Html.page(
                title(observer.kind()),
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
                                title(observer.kind()),
                                Html.text(badge.name()),
                                Html.text(observer.organisation().kk()),
                                Html.text(observer.organisation().ru()),
                                Html.text(observer.organisation().en()),
                                observer.validFrom(),
                                observer.validUntil() == null ? "" : observer.validUntil(),
                                QrCode.svg(address),
                                Html.text(address)));
    }

    private static String title(AccreditationKind kind) {
        return switch (kind) {
            case DOMESTIC -> "Байқаушы · Наблюдатель · Observer";
            case INTERNATIONAL ->
                    "Халықаралық байқаушы · Международный наблюдатель · International observer";
            case MEDIA ->
                    "Бұқаралық ақпарат құралы · Средство массовой информации · Media"
                            + " representative";
        };
    }
}
