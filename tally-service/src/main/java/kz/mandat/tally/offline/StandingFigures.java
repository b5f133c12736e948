package kz.mandat.tally.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.tally.protocol.BulkAnswer;
import kz.mandat.tally.protocol.ProtocolForm;
import org.jdbi.v3.core.Jdbi;

/** Compares a form with the figures that stand for its station: those that count, or the newest. */
@ApplicationScoped
class StandingFigures {

    private static final List<String> FIGURES =
            List.of(
                    "voters",
                    "issued",
                    "absentee",
                    "outside",
                    "received",
                    "cancelled",
                    "found",
                    "againstAll",
                    "invalid");

    private static final String STANDING =
            """
            select p.id, p.state, row_to_json(f) as figures
            from protocol p cross join lateral (
                select e.voters, e.issued, e.absentee, e.outside, e.received, e.cancelled, e.found,
                       e.against_all as "againstAll", e.invalid,
                       (select json_object_agg(option, votes) from protocol_entry_vote where entry = e.id) as votes
                from protocol_entry e where e.protocol = p.id
                order by (e.id = p.counted_entry) desc nulls last, e.version desc, e.entered_at desc limit 1) f
            where p.contest = :contest and p.station = :station
            """;

    private final Jdbi database;
    private final ObjectMapper json;

    @Inject
    StandingFigures(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Standing(UUID protocol, String state, JsonNode figures) {}

    /** The conflict behind a refusal, or nothing where the form was refused for its own faults. */
    Optional<MergeReport.Conflict> conflict(ProtocolForm form, BulkAnswer refusal) {
        if (refusal.problem() == null
                || !refusal.problem().code().equals(ProblemCode.ALREADY_EXISTS.code())) {
            return Optional.empty();
        }
        return database.withHandle(handle ->
                handle.createQuery(STANDING)
                        .bind("contest", form.contest())
                        .bind("station", form.station())
                        .map((row, context) ->
                                new Standing(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        tree(row.getString(3))))
                        .findOne()
                        .map(found -> conflict(form, found)));
    }

    private MergeReport.Conflict conflict(ProtocolForm form, Standing found) {
        JsonNode offline = json.valueToTree(form);
        List<MergeReport.Difference> differences = new ArrayList<>();
        FIGURES.forEach(field ->
                compare(field, found.figures().get(field), offline.get(field), differences));
        Set<String> options = new TreeSet<>();
        found.figures().path("votes").fieldNames().forEachRemaining(options::add);
        offline.path("votes").fieldNames().forEachRemaining(options::add);
        options.forEach(option ->
                compare(
                        "votes." + option,
                        found.figures().path("votes").get(option),
                        offline.path("votes").get(option),
                        differences));
        return new MergeReport.Conflict(
                String.valueOf(form.station()),
                found.protocol(),
                found.state().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                differences);
    }

    private static void compare(
            String field,
            JsonNode here,
            JsonNode offline,
            List<MergeReport.Difference> differences) {
        if (!Objects.equals(text(here), text(offline))) {
            differences.add(new MergeReport.Difference(field, here, offline));
        }
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() ? "" : node.asText();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
