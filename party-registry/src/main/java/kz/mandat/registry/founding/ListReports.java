package kz.mandat.registry.founding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.mandat.law.Language;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import kz.mandat.platform.web.Paged;
import kz.mandat.registry.members.FaultView;
import kz.mandat.registry.members.ListKind;
import kz.mandat.registry.members.MemberListView;
import kz.mandat.registry.members.MemberLists;

/** What is reported of a list to those who may see its application. */
@ApplicationScoped
@Transactional
public class ListReports {

    private static final int BLOCK = 5000;

    private final Applications applications;
    private final MemberLists lists;
    private final ObjectMapper json;

    @Inject
    ListReports(Applications applications, MemberLists lists, ObjectMapper json) {
        this.applications = applications;
        this.lists = lists;
        this.json = json;
    }

    public MemberListView current(UUID id, ListKind kind) {
        applications.visible(id, LockModeType.NONE);
        return lists.current(id, kind);
    }

    /**
     * A page of the report by row.
     *
     * @param cursor line and number of the last fault seen, as {@code 17.0}
     */
    public Paged<FaultView> faults(UUID id, ListKind kind, String cursor, int limit) {
        applications.visible(id, LockModeType.NONE);
        if (!cursor.matches("[0-9]{1,9}\\.[0-9]{1,3}")) {
            throw ProblemException.invalid(FieldError.of("cursor", InputRule.INVALID, "17.0"));
        }
        String[] place = cursor.split("\\.", 2);
        List<FaultView> page =
                lists.faults(
                        id, kind, Long.parseLong(place[0]), Integer.parseInt(place[1]), limit + 1);
        return Paged.cut(page, limit, fault -> fault.line() + "." + fault.number());
    }

    /** The whole report, written block by block as it is sent. */
    public StreamingOutput csv(UUID id, ListKind kind, String languageTag) {
        applications.visible(id, LockModeType.NONE);
        lists.current(id, kind);
        Language language = language(languageTag);
        return output -> write(output, id, kind, language);
    }

    private static Language language(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        throw ProblemException.invalid(FieldError.of("lang", InputRule.INVALID, "kk, ru, en"));
    }

    private void write(OutputStream output, UUID id, ListKind kind, Language language)
            throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            csv.writeRecord("line", "field", "rule", "article", "otherLine", "message");
            long line = 0;
            int number = 0;
            List<FaultView> block;
            do {
                block = block(id, kind, line, number);
                for (FaultView fault : block) {
                    csv.writeRecord(
                            String.valueOf(fault.line()),
                            Objects.toString(fault.field(), ""),
                            fault.rule(),
                            Objects.toString(fault.article(), ""),
                            Objects.toString(fault.otherLine(), ""),
                            in(language, fault.message()));
                    line = fault.line();
                    number = fault.number();
                }
            } while (block.size() == BLOCK);
        }
    }

    private List<FaultView> block(UUID id, ListKind kind, long line, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> lists.faults(id, kind, line, number, BLOCK));
    }

    private static String in(Language language, Localized text) {
        return switch (language) {
            case KK -> text.kk();
            case RU -> text.ru();
            case EN -> text.en();
        };
    }

    public Map<String, String> open(UUID id, ListKind kind, long line, String reason) {
        applications.visible(id, LockModeType.NONE);
        try {
            return json.readValue(
                    lists.open(id, kind, line, reason),
                    new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
