package kz.mandat.tally.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.tally.protocol.BulkAnswer;
import kz.mandat.tally.protocol.BulkEntry;
import kz.mandat.tally.protocol.ProtocolForm;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Jdbi;

/** Takes in what was entered without a network, and tells what contradicts what stands here. */
@ApplicationScoped
class Merges {

    private final Jdbi database;
    private final PackageKeys keys;
    private final BulkEntry bulk;
    private final StandingFigures standing;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Merges(
            Jdbi database,
            PackageKeys keys,
            BulkEntry bulk,
            StandingFigures standing,
            Scope scope,
            Caller caller,
            Audit audit,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.keys = keys;
        this.bulk = bulk;
        this.standing = standing;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** All forms in one transaction; it may be repeated, and a conflict changes nothing. */
    @Transactional
    MergeReport merge(MergeRequest request) {
        PackageContent content = read(request.signed());
        scope.requireTerritory(content.territory());
        List<ProtocolForm> forms = request.protocols();
        List<Ndjson.Line<ProtocolForm>> lines = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            lines.add(line(i + 1, forms.get(i), content));
        }
        List<BulkAnswer> answers = bulk.enter(lines);
        MergeReport report = report(content, forms, answers);
        keep(content, report);
        return report;
    }

    private PackageContent read(SignedPackage signed) {
        if (!keys.isOurs(signed)) {
            throw ProblemException.invalid(
                    FieldError.of("package.signature", InputRule.INVALID, "EdDSA"));
        }
        try {
            return json.readValue(
                    Base64.getUrlDecoder().decode(signed.payload()), PackageContent.class);
        } catch (IOException ofAnotherRelease) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, "The package was made by another release of the suite.");
        }
    }

    private static Ndjson.Line<ProtocolForm> line(
            int number, ProtocolForm form, PackageContent content) {
        boolean belongs =
                content.contest().equals(form.contest())
                        && content.stations().stream()
                                .anyMatch(station -> station.id().equals(form.station()));
        if (belongs) {
            return new Ndjson.Line<>(number, form, null);
        }
        FieldError fault =
                FieldError.of(
                        "station", InputRule.UNKNOWN_REFERENCE, String.valueOf(form.station()));
        return new Ndjson.Line<>(
                number,
                null,
                Problem.of(
                        ProblemCode.INVALID_INPUT,
                        "The form is of no station or contest of the package.",
                        List.of(fault)));
    }

    private MergeReport report(
            PackageContent content, List<ProtocolForm> forms, List<BulkAnswer> answers) {
        List<MergeReport.Conflict> conflicts = new ArrayList<>();
        List<MergeReport.Refusal> refused = new ArrayList<>();
        for (BulkAnswer answer : answers) {
            if (!answer.status().equals("refused")) {
                continue;
            }
            int number = (int) answer.line();
            ProtocolForm form = forms.get(number - 1);
            standing.conflict(form, answer)
                    .ifPresentOrElse(
                            conflicts::add,
                            () ->
                                    refused.add(
                                            new MergeReport.Refusal(
                                                    number, form.station(), answer.problem())));
        }
        return new MergeReport(
                content.id(),
                forms.size(),
                count(answers, "stored"),
                count(answers, "unchanged"),
                conflicts,
                refused,
                missing(content, forms));
    }

    private static int count(List<BulkAnswer> answers, String status) {
        return (int) answers.stream().filter(each -> each.status().equals(status)).count();
    }

    /** The stations of the package that no form came from. */
    private static List<String> missing(PackageContent content, List<ProtocolForm> forms) {
        Set<String> missing =
                content.stations().stream()
                        .map(StationView::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        forms.forEach(form -> missing.remove(String.valueOf(form.station())));
        return List.copyOf(missing);
    }

    private void keep(PackageContent content, MergeReport report) {
        JsonNode kept = json.valueToTree(report);
        database.useHandle(handle ->
                handle.createUpdate(
                                """
                                insert into offline_merge (package, report, merged_by, merged_at)
                                values (:package, :report, :by, :at)
                                """)
                        .bind("package", content.id())
                        .bind("report", text(kept))
                        .bind("by", caller.name())
                        .bind("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                        .execute());
        audit.record(
                "offline-package.merge",
                "contest " + content.contest(),
                "%s: %d stored, %d in conflict"
                        .formatted(content.id(), report.stored(), report.conflicts().size()));
    }

    private String text(JsonNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
