package kz.mandat.nominations.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import kz.mandat.platform.text.Localized;

/** What a paper is. */
public enum PaperKind {
    /** With the copy of the document on the party's or association's registration. */
    @JsonProperty("minutes")
    MINUTES(
            "Жоғары органның хаттамасынан үзінді және тіркеу құжатының көшірмесі",
            "Выписка из протокола высшего органа и копия документа о регистрации",
            "Extract of the minutes of the highest body, with the copy of the registration"),
    @JsonProperty("proposal-of-higher-akim")
    PROPOSAL_OF_HIGHER_AKIM(
            "Жоғары тұрған әкімнің ұсынуы",
            "Представление вышестоящего акима",
            "Proposal of the higher akim"),
    @JsonProperty("consent")
    CONSENT("Келісім туралы өтініш", "Заявление о согласии", "Statement of consent"),
    @JsonProperty("statement-of-intent")
    STATEMENT_OF_INTENT(
            "Кандидат болу ниеті туралы өтініш",
            "Заявление о намерении баллотироваться",
            "Statement of the intention to stand"),
    @JsonProperty("biography")
    BIOGRAPHY("Өмірбаяндық деректер", "Биографические данные", "Biography"),
    @JsonProperty("tax-certificate")
    TAX_CERTIFICATE(
            "Кандидаттың декларация тапсырғаны туралы анықтама",
            "Справка о сдаче кандидатом декларации об активах и обязательствах",
            "Certificate of the candidate's declaration of assets"),
    @JsonProperty("tax-certificate-of-spouse")
    TAX_CERTIFICATE_OF_SPOUSE(
            "Жұбайының декларация тапсырғаны туралы анықтама",
            "Справка о сдаче супругой (супругом) декларации об активах и обязательствах",
            "Certificate of the spouse's declaration of assets"),
    /** Stands in the place of the spouse's certificate. */
    @JsonProperty("no-spouse")
    NO_SPOUSE(
            "Жұбайының жоқтығы туралы мәлімет",
            "Сведения об отсутствии супруги (супруга)",
            "Statement that there is no spouse"),
    @JsonProperty("deposit-receipt")
    DEPOSIT_RECEIPT(
            "Сайлау жарнасын төлеу құжаты",
            "Документ о внесении избирательного взноса",
            "Receipt of the electoral deposit"),
    @JsonProperty("membership")
    MEMBERSHIP(
            "Партияға мүшелікті растайтын құжат",
            "Документ, подтверждающий членство в партии",
            "Proof of membership in the party"),
    @JsonProperty("disability-certificate")
    DISABILITY_CERTIFICATE(
            "Мүгедектік туралы анықтама", "Справка об инвалидности", "Certificate of disability"),
    @JsonProperty("special-check")
    SPECIAL_CHECK(
            "Арнайы тексеруге қажетті құжаттар",
            "Документы для специальной проверки",
            "Papers for the special check");

    private final String kk;
    private final String ru;
    private final String en;

    PaperKind(String kk, String ru, String en) {
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    Localized title() {
        return new Localized(kk, ru, en);
    }

    /** The word as it travels. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind whose place this one takes: a person without spouse says so instead. */
    PaperKind inPlaceOf() {
        return this == NO_SPOUSE ? TAX_CERTIFICATE_OF_SPOUSE : this;
    }
}
