package kz.mandat.tally.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.law.Language;
import kz.mandat.law.Text;
import kz.mandat.law.protocol.Finding;
import kz.mandat.law.protocol.ProtocolFigures;
import kz.mandat.law.protocol.ProtocolTotals;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.territory.Scope;
import kz.mandat.tally.total.Publication;
import kz.mandat.tally.total.TotalView;
import kz.mandat.tally.total.Totals;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Each commission sends its own protocol upward. It is recorded as it is signed, beside the sums
 * below it; a field that is not the sum needs an explanation. A newer one follows, none is changed.
 */
@ApplicationScoped
public class Summaries {

    private final Jdbi database;
    private final Contests contests;
    private final Totals totals;
    private final Publication publication;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;
    private final ObjectMapper json;

    @Inject
    Summaries(
            Jdbi database,
            Contests contests,
            Totals totals,
            Publication publication,
            Scope scope,
            Caller caller,
            Audit audit,
            Clock clock,
            ObjectMapper json) {
        this.database = database;
        this.contests = contests;
        this.totals = totals;
        this.publication = publication;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
    }

    @Transactional
    public SummaryView send(String contest, SummaryForm form) {
        Contest known = contests.require(contest);
        scope.requireSuperior(form.territory(), known.constituency());
        TotalView sum =
                totals.find(contest, form.territory())
                        .orElseThrow(() ->
                                ProblemException.invalid(
                                        FieldError.of(
                                                "territory",
                                                InputRule.UNKNOWN_REFERENCE,
                                                form.territory())));
        requireOptions(known, form);
        List<SummaryView.Mismatch> mismatches =
                ProtocolTotals.check(form.figures(), List.of(figures(sum))).stream()
                        .map(Summaries::mismatch)
                        .toList();
        if (!mismatches.isEmpty() && (form.explanation() == null || form.explanation().isBlank())) {
            throw ProblemException.ruleBroken(mismatches.stream().map(Summaries::fault).toList());
        }
        UUID id =
                database.withHandle(handle ->
                        handle.createQuery(
                                        """
                                        insert into summary_protocol (contest, territory, figures, findings, explanation, sent_by, sent_at)
                                        values (:contest, :territory, :figures, :findings, :explanation, :by, :at) returning id
                                        """)
                                .bind("contest", contest)
                                .bind("territory", form.territory())
                                .bind("figures", text(form))
                                .bind("findings", text(mismatches))
                                .bind("explanation", form.explanation())
                                .bind("by", caller.name())
                                .bind("at", OffsetDateTime.now(clock))
                                .mapTo(UUID.class)
                                .one());
        audit.record(
                "summary.send",
                "contest " + contest + " in " + form.territory(),
                form.explanation());
        return newest(known).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void requireOptions(Contest contest, SummaryForm form) {
        form.votes().keySet().stream()
                .filter(option -> !contest.options().contains(option))
                .findFirst()
                .ifPresent(option -> {
                    throw ProblemException.invalid(
                            FieldError.of("votes." + option, InputRule.UNKNOWN_REFERENCE, option));
                });
    }

    private static ProtocolFigures figures(TotalView sum) {
        return new ProtocolFigures(
                sum.voters(),
                sum.issued(),
                List.of(),
                sum.absentee(),
                sum.outside(),
                sum.received(),
                sum.cancelled(),
                sum.found(),
                sum.votes(),
                sum.againstAll(),
                sum.invalid(),
                List.of(),
                null,
                null);
    }

    private static SummaryView.Mismatch mismatch(Finding finding) {
        Text message = finding.message();
        return new SummaryView.Mismatch(
                finding.fields().getFirst(),
                figure(finding, "upper"),
                figure(finding, "lower"),
                finding.relation().id(),
                finding.relation().article().number(),
                new Localized(
                        message.in(Language.KK), message.in(Language.RU), message.in(Language.EN)));
    }

    private static long figure(Finding finding, String name) {
        return finding.figures().get(name) instanceof Long number ? number : 0;
    }

    private static FieldError fault(SummaryView.Mismatch mismatch) {
        return FieldError.ofLaw(
                mismatch.field(), mismatch.relation(), mismatch.article(), mismatch.message());
    }

    /** The newest protocol of every territory, for everyone. */
    public List<SummaryView> list(String contest) {
        Contest known = contests.require(contest);
        publication.requireOpen(known);
        return newest(known);
    }

    private List<SummaryView> newest(Contest contest) {
        OffsetDateTime ofDistrict = TransmissionTerm.of(contest, true);
        OffsetDateTime ofRegion = TransmissionTerm.of(contest, false);
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select distinct on (s.territory) s.*, t.parent
                                from summary_protocol s join territory t on t.id = s.territory
                                where s.contest = :contest order by s.territory, s.id desc
                                """)
                        .bind("contest", contest.id())
                        .map((row, context) -> view(row, isOfDistrict(row) ? ofDistrict : ofRegion))
                        .list());
    }

    private static boolean isOfDistrict(ResultSet row) throws SQLException {
        String parent = row.getString("parent");
        return parent != null && !parent.equals("KZ");
    }

    private SummaryView view(ResultSet row, @Nullable OffsetDateTime due) throws SQLException {
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new SummaryView(
                row.getObject("id", UUID.class),
                row.getString("contest"),
                row.getString("territory"),
                read(row.getString("figures"), new TypeReference<SummaryForm>() {}),
                read(row.getString("findings"), new TypeReference<List<SummaryView.Mismatch>>() {}),
                sentAt,
                due,
                Optional.ofNullable(due).filter(sentAt::isAfter).isPresent());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A summary protocol cannot be read", corrupt);
        }
    }
}
