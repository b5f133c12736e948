package kz.mandat.law;

/** One sentence in Kazakh, Russian and English, saying the same in each. */
public record Text(String kk, String ru, String en) {

    public Text {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs words in kk, ru and en");
        }
    }

    /** The same characters in all three languages: an identifier or a number. */
    public static Text same(String text) {
        return new Text(text, text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
