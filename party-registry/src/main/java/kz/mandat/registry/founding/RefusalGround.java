package kz.mandat.registry.founding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a registration, or the confirmation of a notice, is refused, with the article. */
public enum RefusalGround {
    INITIATIVE_GROUP("PP 6"),
    FOUNDING_PROCEDURE("PP 11"),
    DOCUMENTS("PP 11"),
    NAME("PP 7"),
    MEMBER_LIST("PP 11");

    private final String article;

    RefusalGround(String article) {
        this.article = article;
    }

    String article() {
        return article;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
