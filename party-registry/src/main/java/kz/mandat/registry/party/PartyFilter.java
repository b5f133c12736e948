package kz.mandat.registry.party;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader of the register looks for: a part of a name, id or certificate, and a state. */
public record PartyFilter(@Nullable String text, @Nullable PartyState state) {

    /** The text as the database folds it, or an empty text. */
    String searched() {
        return text == null
                ? ""
                : Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
