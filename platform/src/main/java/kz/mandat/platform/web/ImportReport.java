package kz.mandat.platform.web;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import: how many rows were stored, and each refused line with what is wrong
 * with it.
 */
public record ImportReport(
        long received, long stored, long unchanged, long rejected, List<RejectedLine> lines) {

    /** A line that was not taken. */
    public record RejectedLine(
            long line, @Nullable String id, String detail, List<FieldError> errors) {}

    /** Counts while an import runs. */
    public static final class Running {
        private long received;
        private long stored;
        private long unchanged;
        private final List<RejectedLine> rejected = new ArrayList<>();

        public void stored(long rows) {
            received += rows;
            stored += rows;
        }

        public void unchanged(long rows) {
            received += rows;
            unchanged += rows;
        }

        public void rejected(long line, @Nullable String id, Problem problem) {
            received++;
            rejected.add(new RejectedLine(line, id, problem.detail(), problem.errors()));
        }

        public ImportReport report() {
            return new ImportReport(
                    received, stored, unchanged, rejected.size(), List.copyOf(rejected));
        }
    }
}
