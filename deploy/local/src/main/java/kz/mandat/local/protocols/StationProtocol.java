package kz.mandat.local.protocols;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The protocol of one station as tally-service takes it; the fields are those of art. 43 and 44.
 */
public record StationProtocol(
        String contest,
        String station,
        long voters,
        long issued,
        List<Long> issuedByMember,
        long absentee,
        long outside,
        long received,
        long cancelled,
        long found,
        Map<String, Long> votes,
        long againstAll,
        long invalid,
        List<MobileBox> mobileBoxes,
        String countStartedAt,
        String signedAt,
        List<String> signatures,
        @Nullable String remarks,
        boolean paperSaysSo) {

    /**
     * A box that is carried to voters who cannot come.
     *
     * @param applications written ones, art. 41(6)
     */
    public record MobileBox(int number, long applications, long found) {}

    static String at(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
