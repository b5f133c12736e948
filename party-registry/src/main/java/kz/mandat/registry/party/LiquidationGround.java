package kz.mandat.registry.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a party is liquidated, with the article of the Law on Political Parties. */
public enum LiquidationGround {
    OWN_DECISION("PP 14"),
    COURT_DECISION("PP 14(5)"),
    // Art. 14(5)6: two consecutive non-participations in elections of the Mazhilis
    TWO_ELECTIONS_MISSED("PP 14(5)6");

    private final String article;

    LiquidationGround(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
