package kz.mandat.nominations.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Period;
import kz.mandat.law.regime.Body;
import org.jspecify.annotations.Nullable;

/** Why a term ends at another moment than the law's own, and by how much it may at most. */
public enum TermGround {
    /** The terms were set otherwise when the election was called. */
    @JsonProperty("set-at-call")
    SET_AT_CALL("87(5), 89(8)", null, "103(7), 104(8)", null, "113-3(5)", null),

    /** On the last day of the term fewer than two were nominated, or registered. */
    @JsonProperty("fewer-than-two")
    FEWER_THAN_TWO(
            "87(6)", Period.ofDays(5), "103(8)", Period.ofDays(20), "113-3(6)", Period.ofDays(3)),

    /** After the end of the registration too few are left. */
    @JsonProperty("dropped-out")
    DROPPED_OUT(
            "93-2(1)",
            Period.ofMonths(2),
            "107(1)",
            Period.ofMonths(2),
            "113-7(2)",
            Period.ofDays(15));

    private final String parliament;
    private final @Nullable Period parliamentMost;
    private final String maslikhat;
    private final @Nullable Period maslikhatMost;
    private final String akim;
    private final @Nullable Period akimMost;

    TermGround(
            String parliament,
            @Nullable Period parliamentMost,
            String maslikhat,
            @Nullable Period maslikhatMost,
            String akim,
            @Nullable Period akimMost) {
        this.parliament = parliament;
        this.parliamentMost = parliamentMost;
        this.maslikhat = maslikhat;
        this.maslikhatMost = maslikhatMost;
        this.akim = akim;
        this.akimMost = akimMost;
    }

    String article(Body body) {
        return switch (body) {
            case MAZHILIS, KURULTAI, RECALL -> parliament;
            case MASLIKHAT_REGION, MASLIKHAT_DISTRICT -> maslikhat;
            case AKIM -> akim;
        };
    }

    /** The longest extension, or null where the law sets none. */
    @Nullable Period most(Body body) {
        return switch (body) {
            case MAZHILIS, KURULTAI, RECALL -> parliamentMost;
            case MASLIKHAT_REGION, MASLIKHAT_DISTRICT -> maslikhatMost;
            case AKIM -> akimMost;
        };
    }
}
