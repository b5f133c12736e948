package kz.mandat.tally.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;

/** What a sheet is printed in: Kazakh and Russian as the paper form is, or one language alone. */
public enum SheetLanguage {
    PAPER,
    KK,
    RU,
    EN;

    /** By its tag; without one as the paper form. */
    static SheetLanguage of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid(
                                FieldError.of("lang", InputRule.INVALID, "kk, ru, en")));
    }

    private String tag() {
        return this == PAPER ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** The language of the document as a whole. */
    String ofDocument() {
        return this == PAPER ? "kk" : tag();
    }

    /** The lines that say a text. */
    List<String> lines(Localized text) {
        return switch (this) {
            case PAPER -> List.of(text.kk(), text.ru());
            case KK -> List.of(text.kk());
            case RU -> List.of(text.ru());
            case EN -> List.of(text.en());
        };
    }

    String line(Localized text) {
        return String.join(" · ", lines(text));
    }

    /** A number in words: the law knows them in Kazakh and Russian (art. 43(8)). */
    List<String> words(String kk, String ru) {
        return switch (this) {
            case PAPER, EN -> List.of(kk, ru);
            case KK -> List.of(kk);
            case RU -> List.of(ru);
        };
    }
}
