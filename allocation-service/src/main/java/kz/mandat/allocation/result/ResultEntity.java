package kz.mandat.allocation.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.stored.Fingerprint;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "result")
class ResultEntity {

    @Id String contest;
    String election;
    String kind;
    int seats;
    int version;
    String status;

    @Column(name = "protocols_received")
    long protocolsReceived;

    @Column(name = "protocols_expected")
    long protocolsExpected;

    @Column(name = "inputs_hash")
    String inputsHash;

    String document;
    @Nullable String etag;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** The row of a contest that nobody can read yet; it goes on from the newest kept version. */
    static ResultEntity begin(Contest contest, @Nullable ResultVersionEntity newest) {
        ResultEntity row = new ResultEntity();
        row.contest = contest.id();
        row.election = contest.election();
        row.kind = contest.kind();
        row.seats = contest.seats();
        row.version = newest == null ? 0 : newest.version;
        row.inputsHash = newest == null ? "" : newest.inputsHash;
        return row;
    }

    boolean isPrepared() {
        return etag != null;
    }

    /** Makes the result what the public reads of its contest. */
    void publish(ResultView result, String prepared, String hashOfInputs) {
        version = result.version();
        status = result.status().word();
        seats = result.seats();
        protocolsReceived = result.protocolsReceived();
        protocolsExpected = result.protocolsExpected();
        inputsHash = hashOfInputs;
        document = prepared;
        etag = Fingerprint.of(prepared).substring(0, 32);
        updatedAt = result.updatedAt();
    }
}
