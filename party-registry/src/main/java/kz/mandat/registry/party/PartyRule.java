package kz.mandat.registry.party;

import java.util.Locale;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** What the Law on Political Parties demands of an entry in the register, in words for a clerk. */
enum PartyRule {
    NAME_TAKEN(
            "PP 7",
            "«%s» атауы басқа партияға тиесілі: атаулар қайталанбауға тиіс (7-бап)",
            "Название «%s» носит другая партия: названия не должны повторяться (ст. 7)",
            "The name \"%s\" belongs to another party: names must not repeat (art. 7)"),
    SUSPENSION_TERM(
            "PP 13",
            "Партия қызметін сот үш айдан алты айға дейінгі мерзімге тоқтата тұрады: %s аралығы"
                    + " (13-бап)",
            "Суд приостанавливает деятельность партии на срок от трёх до шести месяцев: %s (ст."
                    + " 13)",
            "A court suspends a party for three to six months: %s (art. 13)"),
    NOT_MISSED_TWICE(
            "PP 14(5)6",
            "«%s» партиясының соңғы екі Мәжіліс сайлауына қатарынан қатыспағаны тіркелмеген"
                    + " (14(5)6-бап)",
            "Не отмечено, что партия «%s» дважды подряд не участвовала в выборах Мажилиса (ст."
                    + " 14(5)6)",
            "It is not on record that the party \"%s\" missed two Mazhilis elections in a row"
                    + " (art. 14(5)6)");

    private final String article;
    private final String kk;
    private final String ru;
    private final String en;

    PartyRule(String article, String kk, String ru, String en) {
        this.article = article;
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    FieldError broken(@Nullable String field, Object... figures) {
        return FieldError.ofLaw(
                field,
                name().toLowerCase(Locale.ROOT).replace('_', '-'),
                article,
                new Localized(kk.formatted(figures), ru.formatted(figures), en.formatted(figures)));
    }

    ProblemException refusal(@Nullable String field, Object... figures) {
        return ProblemException.ruleBroken(java.util.List.of(broken(field, figures)));
    }
}
