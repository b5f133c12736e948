package kz.mandat.law.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.law.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value strictly: UTF-8 only, no duplicate keys, nothing behind it, whole numbers
 * only.
 */
public final class JsonTree {

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    private JsonTree() {}

    /**
     * The value as maps, lists, strings, longs or big integers, booleans and nulls; malformed input
     * is a {@link JsonError}.
     */
    public static @Nullable Object read(byte[] utf8) {
        try {
            return read(Utf8.decode(utf8));
        } catch (JsonError malformed) {
            throw malformed;
        } catch (IllegalArgumentException wrongEncoding) {
            throw new JsonError("not UTF-8");
        }
    }

    /** As {@link #read(byte[])}, from text that was decoded before. */
    public static @Nullable Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new JsonError("nothing there");
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new JsonError("something follows the JSON value");
            }
            return value;
        } catch (JsonProcessingException malformed) {
            throw new JsonError(firstLine(malformed.getOriginalMessage()));
        } catch (IOException impossible) {
            throw new JsonError("unreadable");
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> wholeNumber(parser.getBigIntegerValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_FLOAT ->
                    throw new JsonError(parser.getText() + " is not a whole number");
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new JsonError("malformed");
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            members.put(key, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static Object wholeNumber(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Object) number.longValueExact() : number;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("malformed");
    }
}
