package kz.mandat.tally.protocol;

import java.util.List;
import java.util.UUID;

/** One person's reading of a signed protocol, as it goes into the record; it is never changed. */
record Entry(
        UUID id,
        UUID protocol,
        int version,
        String enteredBy,
        ProtocolForm form,
        String hash,
        List<Finding> findings) {

    boolean contradictsItself() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** The same reading as an entry of that protocol. */
    Entry of(UUID other) {
        return new Entry(id, other, version, enteredBy, form, hash, findings);
    }
}
