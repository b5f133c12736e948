package kz.mandat.nominations.ballot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A contest's ballot from top to bottom; the line against all is the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BallotView(String contest, List<Line> lines, @Nullable Draw draw) {

    /** One line: a party or a candidate by its id, or {@code against-all}. */
    public record Line(int number, String id, Localized name, boolean generated) {}

    /** The draw of the parties' order; with commitment and seed anyone can repeat it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Draw(
            String minutes, Instant drawnAt, @Nullable String commitment, @Nullable String seed) {}
}
