package kz.mandat.tally.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A protocol as somebody reads it from the signed paper (art. 43(4), 43(4-1)). Whole numbers of
 * people or ballots; {@code paperSaysSo} states that figures which contradict each other stand so
 * on the paper.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProtocolForm(
        @Nullable String contest,
        @Nullable String station,
        @Nullable Long voters,
        @Nullable Long issued,
        @Nullable List<Long> issuedByMember,
        @Nullable Long absentee,
        @Nullable Long outside,
        @Nullable Long received,
        @Nullable Long cancelled,
        @Nullable Long found,
        @Nullable Map<String, Long> votes,
        @Nullable Long againstAll,
        @Nullable Long invalid,
        @Nullable List<MobileBox> mobileBoxes,
        @Nullable OffsetDateTime countStartedAt,
        @Nullable OffsetDateTime signedAt,
        @Nullable List<String> signatures,
        @Nullable String remarks,
        @Nullable Boolean paperSaysSo) {

    public boolean statesThatThePaperSaysSo() {
        return Boolean.TRUE.equals(paperSaysSo);
    }
}
