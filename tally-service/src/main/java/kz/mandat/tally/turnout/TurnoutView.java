package kz.mandat.tally.turnout;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.List;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The curve of turnout by territory: what the stations reported, summed by the hour, and what was
 * published, unchanged, with the figures flagged that cannot be. Percentages of listed voters.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TurnoutView(
        String election, @Nullable String publishedSource, List<Curve> territories) {

    /** One territory's day. */
    public record Curve(
            String territory,
            @Nullable String iso,
            Localized name,
            List<Reported> reported,
            List<Published> published) {}

    /** The sum of the newest reports of every station by that hour. */
    public record Reported(
            @JsonFormat(pattern = "HH:mm") LocalTime at,
            long stationsReported,
            long stationsExpected,
            long voters,
            long issued,
            String percent) {}

    /** A percentage as it was printed, or none; with the flag where it cannot be. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Published(
            @JsonFormat(pattern = "HH:mm") LocalTime at,
            @Nullable String percent,
            @Nullable TurnoutFlag flag) {}
}
