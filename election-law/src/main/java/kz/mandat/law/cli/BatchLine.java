package kz.mandat.law.cli;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.mandat.law.BadInput;
import kz.mandat.law.json.JsonTree;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListVotes;
import org.jspecify.annotations.Nullable;

/**
 * One line of a batch; whatever it cannot be is an {@link IllegalArgumentException} that names the
 * field.
 */
final class BatchLine {

    private BatchLine() {}

    static ListElection read(byte[] utf8) {
        Map<?, ?> line = object("line", JsonTree.read(utf8));
        known(line, "", Set.of("regime", "seats", "againstAll", "lists"));
        Regime regime = Regimes.standard().byId(string(line, "regime", ""));
        List<ListVotes> lists = new ArrayList<>();
        if (!(line.get("lists") instanceof List<?> elements)) {
            throw new BadInput("lists", "is missing");
        }
        for (int i = 0; i < elements.size(); i++) {
            String path = "lists[" + i + "].";
            lists.add(list(object("lists[" + i + "]", elements.get(i)), path));
        }
        long againstAll = line.get("againstAll") == null ? 0 : whole(line, "againstAll", "");
        if (line.get("seats") == null) {
            return ListElection.of(regime, againstAll, lists);
        }
        long seats = whole(line, "seats", "");
        int within = Math.clamp(seats, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return new ListElection(regime, within, againstAll, lists);
    }

    private static ListVotes list(Map<?, ?> list, String path) {
        known(list, path, Set.of("id", "votes", "registeredAt"));
        String id = string(list, "id", path);
        long votes = whole(list, "votes", path);
        if (votes < 0) {
            throw new BadInput(path + "votes", votes + " is negative");
        }
        return new ListVotes(id, votes, time(list, path));
    }

    private static @Nullable OffsetDateTime time(Map<?, ?> list, String path) {
        if (list.get("registeredAt") == null) {
            return null;
        }
        String text = string(list, "registeredAt", path);
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException notATime) {
            throw new BadInput(path + "registeredAt", "'" + text + "' is not a time with offset");
        }
    }

    private static void known(Map<?, ?> members, String path, Set<String> keys) {
        for (Object key : members.keySet()) {
            if (!keys.contains((String) key)) {
                throw new BadInput(path + key, "unknown field");
            }
        }
    }

    private static Map<?, ?> object(String field, @Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw new BadInput(field, "is not an object");
    }

    private static String string(Map<?, ?> members, String key, String path) {
        if (members.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new BadInput(path + key, members.get(key) == null ? "is missing" : "is not a text");
    }

    private static long whole(Map<?, ?> members, String key, String path) {
        return switch (members.get(key)) {
            case Long whole -> whole;
            case java.math.BigInteger large ->
                    throw new BadInput(path + key, large + " is beyond " + Long.MAX_VALUE);
            case null -> throw new BadInput(path + key, "is missing");
            default -> throw new BadInput(path + key, "is not a whole number");
        };
    }
}
