package kz.mandat.tally.protocol;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A station's protocol in one contest as everyone may follow it: every version that was accepted or
 * sent back, with its figures, the changes from one to the next, and every decision. People are not
 * named.
 */
public record ProtocolHistory(
        UUID protocol,
        String contest,
        String station,
        ProtocolState state,
        int version,
        @Nullable Integer countedVersion,
        List<Version> versions,
        List<Change> changes,
        List<Step> decisions,
        @Nullable SeatEffect seatsByLastChange) {

    /**
     * A version as the signed paper says, once it was accepted or sent back; whether it counts and
     * whether it ever did.
     */
    public record Version(
            int version,
            boolean counts,
            boolean everCounted,
            OffsetDateTime enteredAt,
            ProtocolForm figures,
            FiguresInWords inWords,
            List<Finding> findings) {}

    /** What one decision changed in what counts, and with it in every total above the station. */
    public record Change(
            DecisionKind decision,
            @Nullable Integer fromVersion,
            @Nullable Integer toVersion,
            long counted,
            List<FieldChange> fields) {}

    /** A decision on the protocol, without the person who took it. */
    public record Step(
            DecisionKind decision,
            int version,
            @Nullable String decisionNumber,
            @Nullable String ground,
            String reason,
            @Nullable String application,
            OffsetDateTime decidedAt) {}

    /** The station's name belongs to the page that shows several of them. */
    public record OfStation(
            String station, Localized name, String territory, List<ProtocolHistory> items) {}
}
