package kz.mandat.law;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence in three languages with places for figures: {votes} a number or word, {list:name} a
 * name, {lists:names} several, {share:%} per cent, {quotient:d} a decimal, {seats:mandates} a
 * number with its noun.
 */
public record Sentence(String kk, String ru, String en) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::([\\w%]+))?}");

    /** The sentence with the figures in their places. */
    public Text with(Map<String, Object> figures, Names names) {
        return new Text(
                fill(kk, Language.KK, figures, names),
                fill(ru, Language.RU, figures, names),
                fill(en, Language.EN, figures, names));
    }

    private static String fill(
            String template, Language language, Map<String, Object> figures, Names names) {
        return PLACE.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                word(
                                        Objects.requireNonNull(
                                                figures.get(place.group(1)), place.group(1)),
                                        place.group(2) == null ? "" : place.group(2),
                                        language,
                                        names)));
    }

    private static String word(Object value, String format, Language language, Names names) {
        return switch (format) {
            case "name" -> names.of((String) value).in(language);
            case "names" -> named((String) value, language, names);
            case "%" -> Numbers.percent((Fraction) value, 4, language);
            case "d" -> Numbers.decimal((Fraction) value, 4, language);
            case "" ->
                    value instanceof Long whole ? Numbers.whole(whole, language) : value.toString();
            case "text" -> ((Text) value).in(language);
            default -> Noun.of(format).after((Long) value, language);
        };
    }

    private static String named(String ids, Language language, Names names) {
        return Arrays.stream(ids.split(", ", -1))
                .map(id -> names.of(id).in(language))
                .collect(Collectors.joining(", "));
    }
}
