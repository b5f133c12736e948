package kz.mandat.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts in Unicode's composed form, so that equal names are equal, and refuses what no
 * database stores: a NUL and half of a letter.
 */
class PlainText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    PlainText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text == null) {
            return null;
        }
        if (!isStorable(text)) {
            throw InvalidFormatException.from(
                    parser, "A character that is no text", "", String.class);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether a text has neither a NUL nor a lone surrogate. */
    static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(
                        letter -> letter == 0 || Character.getType(letter) == Character.SURROGATE);
    }
}
