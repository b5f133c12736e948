package kz.mandat.tally.protocol;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of a protocol repeated in words (art. 43(8)), by field, in Kazakh and Russian. */
public record FiguresInWords(Map<String, String> kk, Map<String, String> ru) {

    private static final long LARGEST = 999_999_999;

    /** The figures that the form has; others wait until they are entered. */
    public static FiguresInWords of(ProtocolForm form) {
        FiguresInWords words = new FiguresInWords(new TreeMap<>(), new TreeMap<>());
        words.add("voters", form.voters());
        words.add("issued", form.issued());
        words.add("absentee", form.absentee());
        words.add("outside", form.outside());
        words.add("received", form.received());
        words.add("cancelled", form.cancelled());
        words.add("found", form.found());
        words.add("againstAll", form.againstAll());
        words.add("invalid", form.invalid());
        if (form.votes() != null) {
            form.votes().forEach((option, votes) -> words.add("votes." + option, votes));
        }
        return words;
    }

    private void add(String field, @Nullable Long figure) {
        if (figure != null && figure >= 0 && figure <= LARGEST) {
            kk.put(field, NumberInWords.kk(figure));
            ru.put(field, NumberInWords.ru(figure));
        }
    }
}
