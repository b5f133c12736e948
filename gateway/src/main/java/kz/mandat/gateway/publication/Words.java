package kz.mandat.gateway.publication;

import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

/** The texts of one language, from the web client's own bundles, and its way of writing numbers. */
record Words(String language, JsonObject texts) {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");
    private static final String NARROW_SPACE = "\u202f";

    String say(String key, Map<String, String> values) {
        String text = texts.getString(key, "");
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return text;
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** Picks the language out of a text that came with the data. */
    String say(JsonObject localized) {
        return localized.getString(language, "");
    }

    /** A whole number in groups: {@code 3 431 510}, in English {@code 3,431,510}. */
    String whole(long number) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return language.equals("en") ? grouped : grouped.replace(",", NARROW_SPACE);
    }

    /** A percentage such as {@code 53.90} with the decimal mark of the language. */
    String percent(String text) {
        return (language.equals("en") ? text : text.replace('.', ',')) + NARROW_SPACE + "%";
    }

    /** The day of a moment as the calendars of Kazakhstan showed it. */
    String day(String moment) {
        ZonedDateTime day = OffsetDateTime.parse(moment).atZoneSameInstant(KAZAKHSTAN);
        return say(
                "date.day",
                Map.of(
                        "day", Integer.toString(day.getDayOfMonth()),
                        "month", say("date.month." + day.getMonthValue()),
                        "year", Integer.toString(day.getYear())));
    }
}
