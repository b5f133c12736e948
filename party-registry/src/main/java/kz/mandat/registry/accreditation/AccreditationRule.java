package kz.mandat.registry.accreditation;

import java.util.List;
import java.util.Locale;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;

/** What the election law demands of an accreditation, in words for a clerk. */
enum AccreditationRule {
    CHARTER_WITHOUT_OBSERVATION(
            "20-1",
            "Ұйымның жарғысында сайлауды байқау көрсетілуі тиіс (20-1-бап)",
            "В уставе организации должно быть наблюдение за выборами (ст. 20-1)",
            "The organisation's charter must name the observation of elections (art. 20-1)"),
    NOT_THROUGH_FOREIGN_MINISTRY(
            "20-2",
            "Халықаралық байқаушыларды Сыртқы істер министрлігі ұсынады (20-2-бап)",
            "Международных наблюдателей представляет Министерство иностранных дел (ст. 20-2)",
            "International observers are submitted by the Ministry of Foreign Affairs (art. 20-2)"),
    OTHER_COMMISSION(
            "20-1",
            "Республикалық ұйымды Орталық сайлау комиссиясы, жергілікті ұйымды аумақтық комиссия"
                    + " аккредиттейді (12(16-10), 14(11-2)-баптар)",
            "Республиканскую организацию аккредитует Центральная комиссия, местную —"
                    + " территориальная (ст. 12(16-10), 14(11-2))",
            "The central commission accredits republican organisations, a territorial one the local"
                    + " ones (art. 12(16-10), 14(11-2))"),
    TOO_LATE(
            "20-2",
            "Аккредиттеу дауыс беруден бес күн бұрын 18:00-де аяқталды: %s (20-2-бап)",
            "Аккредитация закончилась в 18:00 за пять дней до голосования: %s (ст. 20-2)",
            "Accreditation ended at 18:00 five days before the vote: %s (art. 20-2)"),
    UNKNOWN_ELECTION(
            "20-2",
            "Мұндай сайлау тағайындалмаған: %s (20-2-бап)",
            "Такие выборы не назначены: %s (ст. 20-2)",
            "No such election has been called: %s (art. 20-2)"),
    UNDER_AGE(
            "20-1",
            "Байқаушы он сегізге толған азамат болуы тиіс (20-1-бап)",
            "Наблюдатель — гражданин, достигший восемнадцати лет (ст. 20-1)",
            "An observer is a citizen of eighteen or more (art. 20-1)"),
    NOT_IN_FORCE(
            "20-1",
            "Аккредиттеу күшінде емес (20-1-бап)",
            "Аккредитация не действует (ст. 20-1)",
            "The accreditation is not in force (art. 20-1)");

    private final String article;
    private final String kk;
    private final String ru;
    private final String en;

    AccreditationRule(String article, String kk, String ru, String en) {
        this.article = article;
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    FieldError broken(String field, Object... figures) {
        return FieldError.ofLaw(
                field,
                name().toLowerCase(Locale.ROOT).replace('_', '-'),
                article,
                new Localized(kk.formatted(figures), ru.formatted(figures), en.formatted(figures)));
    }

    ProblemException refusal(String field, Object... figures) {
        return ProblemException.ruleBroken(List.of(broken(field, figures)));
    }
}
