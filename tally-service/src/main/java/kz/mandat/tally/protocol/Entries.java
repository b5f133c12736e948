package kz.mandat.tally.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.tally.contest.Contest;

/** Makes an entry of a form: refuses what is no protocol, and asks the law about its figures. */
@ApplicationScoped
class Entries {

    private final ObjectMapper json;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    @Inject
    Entries(ObjectMapper json) {
        this.json =
                json.copy()
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .setConfig(
                                json.getSerializationConfig()
                                        .with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
    }

    UUID newId() {
        return ids.generate();
    }

    /**
     * The entry, unless a figure is missing or impossible (400), or the figures contradict each
     * other and the sender does not state that the signed paper says so (422 with the relations).
     */
    Entry of(ProtocolForm form, Contest contest, UUID protocol, String enteredBy) {
        List<FieldError> errors = FormCheck.errors(form, contest);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        List<Finding> findings = ControlOfFigures.findings(form);
        List<Finding> broken = findings.stream().filter(Finding::isError).toList();
        if (!broken.isEmpty() && !form.statesThatThePaperSaysSo()) {
            throw new ProblemException(
                    ProblemCode.RULE_BROKEN,
                    "The figures contradict each other. If the signed paper says so, send it again with paperSaysSo.",
                    broken.stream().flatMap(Entries::errors).toList());
        }
        requireExplanations(form, findings);
        return new Entry(
                newId(), protocol, form.versionOrFirst(), enteredBy, form, hash(form), findings);
    }

    private static void requireExplanations(ProtocolForm form, List<Finding> findings) {
        List<FieldError> unexplained =
                findings.stream()
                        .filter(finding -> finding.isWarning() && !form.explains(finding))
                        .map(finding ->
                                FieldError.ofLaw(
                                        "explanations." + finding.relation(),
                                        finding.relation(),
                                        finding.article(),
                                        finding.message()))
                        .toList();
        if (!unexplained.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.RULE_BROKEN,
                    "Some figures are unusual. Say why in explanations; it stays on record.",
                    unexplained);
        }
    }

    private static java.util.stream.Stream<FieldError> errors(Finding finding) {
        return finding.fields().stream()
                .map(field ->
                        FieldError.ofLaw(
                                field, finding.relation(), finding.article(), finding.message()));
    }

    private String hash(ProtocolForm form) {
        try {
            byte[] canonical =
                    json.writeValueAsString(json.convertValue(form, Map.class))
                            .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
