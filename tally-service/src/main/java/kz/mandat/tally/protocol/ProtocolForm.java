package kz.mandat.tally.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A protocol as somebody reads it from the signed paper (art. 43(4), 43(4-1)). Whole numbers of
 * people or ballots; {@code paperSaysSo} states that figures which contradict each other stand so
 * on the paper; {@code explanations} answer the warnings by relation, such as C12; {@code version}
 * is stated when a returned or recounted protocol is entered again; {@code specialOpinions} are the
 * texts that members attached (art. 43(8)).
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
        @Nullable Boolean paperSaysSo,
        @Nullable Integer version,
        @Nullable Map<String, String> explanations,
        @Nullable List<String> specialOpinions) {

    /** A form without special opinions. */
    public ProtocolForm(
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
            @Nullable Boolean paperSaysSo,
            @Nullable Integer version,
            @Nullable Map<String, String> explanations) {
        this(
                contest,
                station,
                voters,
                issued,
                issuedByMember,
                absentee,
                outside,
                received,
                cancelled,
                found,
                votes,
                againstAll,
                invalid,
                mobileBoxes,
                countStartedAt,
                signedAt,
                signatures,
                remarks,
                paperSaysSo,
                version,
                explanations,
                null);
    }

    /** The version that this is a reading of: above 1 after a return or a recount. */
    int versionOrFirst() {
        return version == null ? 1 : version;
    }

    /** The figures and remarks; who signed stands on the paper. */
    ProtocolForm withoutNames() {
        return new ProtocolForm(
                contest,
                station,
                voters,
                issued,
                issuedByMember,
                absentee,
                outside,
                received,
                cancelled,
                found,
                votes,
                againstAll,
                invalid,
                mobileBoxes,
                countStartedAt,
                signedAt,
                null,
                remarks,
                paperSaysSo,
                version,
                explanations,
                specialOpinions);
    }

    /** Whether a warning has an answer that stays on record. */
    boolean explains(Finding warning) {
        return explanations != null && !explanations.getOrDefault(warning.relation(), "").isBlank();
    }

    public boolean statesThatThePaperSaysSo() {
        return Boolean.TRUE.equals(paperSaysSo);
    }
}
