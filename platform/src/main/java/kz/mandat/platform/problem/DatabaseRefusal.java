package kz.mandat.platform.problem;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a refusal by the database says to the client: two writes met, or it does not answer at the
 * moment. Everything else is a defect of the service.
 */
final class DatabaseRefusal {

    private static final String UNIQUE_VIOLATION = "23505";

    private DatabaseRefusal() {}

    static Optional<ProblemCode> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                Optional<ProblemCode> code = code(refusal.getSQLState());
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemCode> code(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (state.equals(UNIQUE_VIOLATION)) {
            return Optional.of(ProblemCode.ALREADY_EXISTS);
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            // Serialization failure, deadlock: one of two writers goes on.
            case "40" -> Optional.of(ProblemCode.CONFLICT);
            // Connection lost, too many of them, server shutting down or starting.
            case "08", "53", "57" -> Optional.of(ProblemCode.UNAVAILABLE);
            default -> Optional.empty();
        };
    }
}
