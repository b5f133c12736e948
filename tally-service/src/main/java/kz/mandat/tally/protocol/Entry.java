package kz.mandat.tally.protocol;

import java.util.List;
import java.util.UUID;

/** One person's reading of a signed protocol, as it goes into the record; it is never changed. */
record Entry(
        UUID id,
        UUID protocol,
        String enteredBy,
        ProtocolForm form,
        String hash,
        List<Finding> findings) {

    boolean contradictsItself() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
