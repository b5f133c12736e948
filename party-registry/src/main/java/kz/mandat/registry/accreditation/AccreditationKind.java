package kz.mandat.registry.accreditation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who is accredited, and by which article. */
public enum AccreditationKind {
    DOMESTIC("20-1"),
    INTERNATIONAL("20-2"),
    MEDIA("20(8)");

    private final String article;

    AccreditationKind(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a parameter of the address. */
    public static AccreditationKind fromString(String code) {
        for (AccreditationKind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of accreditation: " + code);
    }
}
