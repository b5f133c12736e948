package kz.mandat.tally.turnout;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/**
 * A station's report as it was taken; {@code jump} tells that half of the list or more came since
 * the report before it, which somebody should look at.
 */
public record TurnoutReportView(
        String election,
        String station,
        @JsonFormat(pattern = "HH:mm") LocalTime at,
        int voters,
        int issued,
        boolean jump) {}
