package kz.mandat.bench.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import kz.mandat.local.protocols.StationProtocol.MobileBox;

/** A signed protocol whose figures agree, with the fields that tally-service takes. */
record Paper(
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
        String signedAt) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String line() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
