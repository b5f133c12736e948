package kz.mandat.allocation.outcome;

import kz.mandat.law.Text;
import kz.mandat.platform.text.Localized;

/** Between the texts of the law and the texts of the API, which say the same. */
public final class Localizing {

    private Localizing() {}

    public static Localized localized(Text text) {
        return new Localized(text.kk(), text.ru(), text.en());
    }

    public static Text text(Localized text) {
        return new Text(text.kk(), text.ru(), text.en());
    }
}
