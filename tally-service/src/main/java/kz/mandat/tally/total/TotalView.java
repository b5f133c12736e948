package kz.mandat.tally.total;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Map;
import kz.mandat.tally.territory.TerritoryView;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a contest in a territory over the protocols counted so far. The base of percentages
 * is the sum of votes and {@code againstAll} (art. 43(5)); {@code issued} are the voters who
 * received ballots.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TotalView(
        String contest,
        TerritoryView territory,
        long revision,
        long protocolsReceived,
        long protocolsExpected,
        long voters,
        long issued,
        long absentee,
        long outside,
        long received,
        long cancelled,
        long found,
        long invalid,
        long againstAll,
        Map<String, Long> votes,
        @Nullable OffsetDateTime changedAt) {}
