package kz.mandat.nominations.wording;

import kz.mandat.law.Article;
import kz.mandat.law.Ground;
import kz.mandat.law.Source;
import kz.mandat.law.Text;
import kz.mandat.platform.text.Localized;

/** Carries the law's sentences and grounds into the API's own form. */
public final class Wording {

    private Wording() {}

    public static Localized localized(Text text) {
        return new Localized(text.kk(), text.ru(), text.en());
    }

    /** The article's number or, where the law gives none, the source that is not yet verified. */
    public static String article(Ground ground) {
        return switch (ground) {
            case Article article -> article.number();
            case Source source -> source.cite().en();
        };
    }

    /** A sentence in three languages with the same figures in each. */
    public static Localized sentence(Text pattern, Object... figures) {
        return new Localized(
                pattern.kk().formatted(figures),
                pattern.ru().formatted(figures),
                pattern.en().formatted(figures));
    }
}
