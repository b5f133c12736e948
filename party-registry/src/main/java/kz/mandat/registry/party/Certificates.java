package kz.mandat.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.registry.personal.PersonalData;
import kz.mandat.registry.print.Html;
import kz.mandat.registry.print.QrCode;
import kz.mandat.registry.time.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Certificates of registration to print. The code on one is derived with the register's key: only
 * the register can make it, and it leads back to the entry.
 */
@ApplicationScoped
@Transactional
public class Certificates {

    private static final int CODE_LENGTH = 16;

    private final PartyVersionRepository versions;
    private final PersonalData keys;
    private final Today today;
    private final String publicAddress;

    @Inject
    Certificates(
            PartyVersionRepository versions,
            PersonalData keys,
            Today today,
            @ConfigProperty(name = "mandat.public-address") String publicAddress) {
        this.versions = versions;
        this.keys = keys;
        this.today = today;
        this.publicAddress = publicAddress;
    }

    /** The entry to which a certificate's code leads, whatever its state is by now. */
    public PartyView check(String code) {
        return versions.everyone(today.date()).stream()
                .filter(version -> codeOf(version).equals(code))
                .findFirst()
                .map(PartyView::of)
                .orElseThrow(() -> ProblemException.notFound("certificate", code));
    }

    private String codeOf(PartyVersionEntity version) {
        String content = "certificate/" + version.party.id + "/" + version.certificateNumber;
        return keys.fingerprint(content).substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
    }

    public String page(String id) {
        PartyVersionEntity version =
                versions.inForce(id, today.date())
                        .orElseThrow(() -> ProblemException.notFound("party", id));
        String address = publicAddress + "/api/parties/certificates/" + codeOf(version);
        return Html.page(
                "Куәлік · Свидетельство · Certificate " + version.certificateNumber,
                """
                <h1>Саяси партияны мемлекеттік тіркеу туралы куәлік<br>
                Свидетельство о государственной регистрации политической партии<br>
                Certificate of registration of a political party</h1>
                <dl>
                <dt>№</dt><dd>%s</dd>
                <dt>Партия · Партия · Party</dt><dd>%s<br>%s<br>%s</dd>
                <dt>Тіркелген күні · Дата регистрации · Registered on</dt><dd>%s</dd>
                <dt>Жай-күйі · Состояние · State (%s)</dt><dd>%s</dd>
                </dl>
                %s
                <p class="code">%s</p>
                """
                        .formatted(
                                Html.text(version.certificateNumber),
                                Html.text(version.nameKk),
                                Html.text(version.nameRu),
                                Html.text(version.nameEn),
                                version.party.registeredOn,
                                today.date(),
                                state(version.state),
                                QrCode.svg(address),
                                Html.text(address)));
    }

    /** What whoever scans the code sees in a browser: the entry as it stands today. */
    public String checkPage(String code) {
        PartyView party = check(code);
        return Html.page(
                "Тексеру · Проверка · Check " + party.certificateNumber(),
                """
                <h1>Куәлік тізілімде бар · Свидетельство есть в реестре · The certificate is in the register</h1>
                <dl>
                <dt>№</dt><dd>%s</dd>
                <dt>Партия · Партия · Party</dt><dd>%s<br>%s<br>%s</dd>
                <dt>Тіркелген күні · Дата регистрации · Registered on</dt><dd>%s</dd>
                <dt>Жай-күйі · Состояние · State (%s)</dt><dd>%s</dd>
                </dl>
                <p><a href="/api/parties/%s">JSON</a></p>
                """
                        .formatted(
                                Html.text(party.certificateNumber()),
                                Html.text(party.name().kk()),
                                Html.text(party.name().ru()),
                                Html.text(party.name().en()),
                                party.registeredOn(),
                                today.date(),
                                state(party.state()),
                                party.id()));
    }

    private static String state(PartyState state) {
        return switch (state) {
            case REGISTERED -> "тіркелген · зарегистрирована · registered";
            case SUSPENDED -> "тоқтатыла тұрған · приостановлена · suspended";
            case LIQUIDATED -> "таратылған · ликвидирована · liquidated";
        };
    }
}
