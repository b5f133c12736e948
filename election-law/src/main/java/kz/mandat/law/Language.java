package kz.mandat.law;

/** The three languages in which everything that a person reads is written. */
public enum Language {
    KK("kk"),
    RU("ru"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag: "kk", "ru" or "en". */
    public String tag() {
        return tag;
    }

    /** The language of the tag; another tag is an {@link IllegalArgumentException}. */
    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language: '" + tag + "' is none of kk, ru, en");
    }
}
