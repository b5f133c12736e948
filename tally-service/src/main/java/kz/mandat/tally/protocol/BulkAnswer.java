package kz.mandat.tally.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import kz.mandat.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of a bulk request: {@code stored}, {@code unchanged} or {@code refused}
 * with its problem.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulkAnswer(
        long line,
        @Nullable String station,
        @Nullable String contest,
        String status,
        @Nullable UUID protocol,
        @Nullable ProtocolState state,
        @Nullable Problem problem) {

    static BulkAnswer stored(long line, Entry entry, ProtocolState state) {
        return of(line, entry.form(), "stored", entry.protocol(), state);
    }

    static BulkAnswer unchanged(long line, ProtocolForm form, UUID protocol, ProtocolState state) {
        return of(line, form, "unchanged", protocol, state);
    }

    private static BulkAnswer of(
            long line, ProtocolForm form, String status, UUID protocol, ProtocolState state) {
        return new BulkAnswer(line, form.station(), form.contest(), status, protocol, state, null);
    }

    static BulkAnswer refused(long line, @Nullable ProtocolForm form, Problem problem) {
        return new BulkAnswer(
                line,
                form == null ? null : form.station(),
                form == null ? null : form.contest(),
                "refused",
                null,
                null,
                problem);
    }
}
