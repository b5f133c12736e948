package kz.mandat.law.protocol;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a signed protocol as they stand on the paper: nothing is corrected or refused
 * here; what the paper leaves out is null, and the members' issue counts may be empty.
 */
public record ProtocolFigures(
        long voters,
        long issued,
        List<Long> issuedByMember,
        @Nullable Long absentee,
        @Nullable Long outside,
        long received,
        long cancelled,
        long found,
        Map<String, Long> votes,
        long againstAll,
        long invalid,
        List<MobileBox> mobileBoxes,
        @Nullable OffsetDateTime countStartedAt,
        @Nullable OffsetDateTime signedAt) {

    public ProtocolFigures {
        issuedByMember = List.copyOf(issuedByMember);
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        mobileBoxes = List.copyOf(mobileBoxes);
    }

    /**
     * The votes for all lists or candidates; above the long range it is an {@link
     * ArithmeticException}.
     */
    public long votesForAll() {
        return votes.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /** The base for percentages: what was found without the invalid ballots. */
    // Art. 43(5), last part
    public long base() {
        return Math.addExact(votesForAll(), againstAll);
    }
}
