package kz.mandat.platform.security;

import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What bounds a caller: a territory and all below it, one constituency, one polling station, or one
 * party.
 */
public sealed interface Unit {

    /** A territory by its KATO code; {@code KZ} is the country. */
    record Territory(String id) implements Unit {}

    record Constituency(String id) implements Unit {}

    record Station(String id) implements Unit {}

    record Party(String id) implements Unit {}

    /** Reads the claim {@code kind:id}; a token without a readable unit reaches nothing. */
    static Unit parse(@Nullable String claim) {
        String[] parts = claim == null ? new String[0] : claim.split(":", 2);
        if (parts.length != 2) {
            throw new ProblemException(
                    ProblemCode.OUTSIDE_UNIT, "Your account has no unit; ask its administrator.");
        }
        return switch (parts[0]) {
            case "territory" -> new Territory(parts[1]);
            case "constituency" -> new Constituency(parts[1]);
            case "station" -> new Station(parts[1]);
            case "party" -> new Party(parts[1]);
            default ->
                    throw new ProblemException(
                            ProblemCode.OUTSIDE_UNIT, "Your account's unit cannot be read.");
        };
    }
}
