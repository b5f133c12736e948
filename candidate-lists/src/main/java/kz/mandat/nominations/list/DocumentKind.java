package kz.mandat.nominations.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.mandat.law.regime.Body;
import kz.mandat.platform.text.Localized;

/** The documents that a party list is registered with (art. 89(3), 104(3)). */
enum DocumentKind {
    MINUTES(
            false,
            "Партияның жоғары органы хаттамасынан үзінді және тіркеу құжатының көшірмесі",
            "Выписка из протокола высшего органа партии и копия документа о её регистрации",
            "Extract of the minutes of the party's highest body, with the copy of its"
                    + " registration"),
    CONSENT(
            true,
            "Тізімге енгізуге келісім туралы өтініш",
            "Заявление о согласии быть включенным в партийный список",
            "Statement of consent to be on the list"),
    BIOGRAPHY(true, "Өмірбаяндық деректер", "Биографические данные", "Biography"),
    TAX_CERTIFICATE(
            true,
            "Кандидат пен жұбайының активтері мен міндеттемелері туралы декларациясының анықтамасы",
            "Справка о сдаче кандидатом и супругом (супругой) деклараций об активах и"
                    + " обязательствах",
            "Certificate of the declarations of assets of the candidate and the spouse"),
    DEPOSIT(
            false,
            "Сайлау жарнасын төлеу құжаты",
            "Документ о внесении избирательного взноса",
            "Proof of the electoral deposit"),
    MEMBERSHIP(
            true,
            "Партияға мүшелікті растайтын құжат",
            "Документ, подтверждающий членство в партии",
            "Proof of membership in the party"),
    DISABILITY_CERTIFICATE(
            true,
            "Мүгедектік туралы анықтама",
            "Справка об инвалидности",
            "Certificate of disability");

    private final boolean forEachPerson;
    private final String kk;
    private final String ru;
    private final String en;

    DocumentKind(boolean forEachPerson, String kk, String ru, String en) {
        this.forEachPerson = forEachPerson;
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    /** What a list of so many persons needs; certificates of disability where they count. */
    static List<ListDocument> of(Body body, ListFigures figures, boolean depositDue) {
        boolean maslikhat = body == Body.MASLIKHAT_REGION || body == Body.MASLIKHAT_DISTRICT;
        String article = maslikhat ? "104(3)" : "89(3)";
        List<ListDocument> documents = new ArrayList<>();
        for (DocumentKind kind : values()) {
            int count =
                    switch (kind) {
                        case DISABILITY_CERTIFICATE -> maslikhat ? 0 : figures.disability();
                        case DEPOSIT -> depositDue ? 1 : 0;
                        case MINUTES, CONSENT, BIOGRAPHY, TAX_CERTIFICATE, MEMBERSHIP ->
                                kind.forEachPerson ? figures.persons() : 1;
                    };
            if (count > 0) {
                documents.add(
                        new ListDocument(
                                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                count,
                                article,
                                new Localized(kind.kk, kind.ru, kind.en)));
            }
        }
        return documents;
    }
}
