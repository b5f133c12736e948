package kz.mandat.law.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.mandat.law.BadInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ControlRelationsTest {

    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2023-03-19T20:00:00+06:00");

    @Test
    void a_protocol_that_adds_up_has_no_findings() {
        assertEquals(List.of(), ControlRelations.check(new Paper().figures()));
        assertEquals(585, new Paper().figures().base());
    }

    @Test
    void each_relation_is_found_by_itself_and_says_so_in_three_languages() {
        assertFound("C1", paper -> paper.with("cancelled", 401));
        assertFound("C2", paper -> paper.members(List.of(300L, 299L)));
        assertFound(
                "C3",
                paper -> paper.with("voters", 599).with("cancelled", 0).with("received", 600));
        assertFound("C4", paper -> paper.with("invalid", 6));
        assertFound("C5", paper -> paper.with("found", 601).with("invalid", 16));
        assertFound("C7", paper -> paper.box(new MobileBox(1, 10, 11)));
        assertFound("C8", paper -> paper.with("outside", 601));
        assertFound("C8", paper -> paper.with("absentee", 601));
        assertFound("C9", paper -> paper.with("received", 1_011).with("cancelled", 411));
        assertFound("C10", paper -> paper.with("voters", 3_001));
        assertFound("C12", paper -> paper.signed(EVENING.plusHours(12).plusSeconds(1)));
        assertFound("C12", paper -> paper.signed(EVENING.minusSeconds(1)));
    }

    @Test
    void what_lies_exactly_on_a_limit_is_lawful() {
        assertNone(paper -> paper.with("voters", 600).with("received", 606).with("cancelled", 6));
        assertNone(paper -> paper.with("received", 1_010).with("cancelled", 410));
        assertNone(paper -> paper.with("voters", 3_000));
        assertNone(paper -> paper.with("found", 600).with("invalid", 15));
        assertNone(paper -> paper.with("outside", 600).with("absentee", 600));
        assertNone(paper -> paper.box(new MobileBox(1, 10, 10)));
        assertNone(paper -> paper.signed(EVENING.plusHours(12)));
    }

    @Test
    void what_the_paper_leaves_out_is_not_checked() {
        assertNone(paper -> paper.without("outside").without("absentee").members(List.of()));
        assertNone(paper -> paper.signed(null));
    }

    @Test
    void the_reserve_of_one_percent_is_rounded_up() {
        assertNone(paper -> paper.with("voters", 601).with("received", 608).with("cancelled", 8));
        assertFound(
                "C9",
                paper -> paper.with("voters", 601).with("received", 609).with("cancelled", 9));
    }

    @Test
    void negative_figures_and_sums_beyond_longs_are_refused() {
        assertThrows(
                BadInput.class,
                () -> ControlRelations.check(new Paper().with("invalid", -1).figures()));
        assertThrows(
                BadInput.class,
                () ->
                        ControlRelations.check(
                                new Paper().with("cancelled", Long.MAX_VALUE).figures()));
    }

    @Test
    void an_upper_protocol_is_the_sum_of_the_lower_ones_in_every_field() {
        ProtocolFigures one = new Paper().figures();
        ProtocolFigures upper =
                new Paper()
                        .with("voters", 2_000)
                        .with("issued", 1_200)
                        .with("received", 2_000)
                        .with("cancelled", 800)
                        .with("found", 1_180)
                        .with("amanat", 800)
                        .with("auyl", 350)
                        .with("againstAll", 20)
                        .with("invalid", 10)
                        .with("absentee", 10)
                        .with("outside", 20)
                        .figures();
        assertEquals(List.of(), ProtocolTotals.check(upper, List.of(one, one)));
        List<Finding> findings = ProtocolTotals.check(upper, List.of(one));
        assertEquals(11, findings.size());
        assertEquals(ControlRelation.C13, findings.getFirst().relation());
        assertTrue(
                findings.getFirst()
                        .message()
                        .en()
                        .startsWith("absentee: the upper protocol has 10"));
    }

    @Test
    void the_catalogue_has_thirteen_relations_with_articles_and_texts() {
        assertEquals(13, ControlRelation.values().length);
        for (ControlRelation relation : ControlRelation.values()) {
            assertFalse(relation.formula().isBlank());
            assertFalse(relation.rule().kk().isBlank());
            assertFalse(relation.article().unverified());
        }
        assertEquals(Severity.ACTION, ControlRelation.C7.severity());
        assertEquals(Severity.WARNING, ControlRelation.C9.severity());
        assertEquals(Severity.FORM, ControlRelation.C11.severity());
    }

    private static void assertFound(String id, UnaryOperator<Paper> change) {
        List<Finding> findings = ControlRelations.check(change.apply(new Paper()).figures());
        assertEquals(List.of(id), findings.stream().map(one -> one.relation().id()).toList());
        Finding finding = findings.getFirst();
        assertEquals(finding.relation().severity(), finding.severity());
        assertFalse(finding.fields().isEmpty());
        assertFalse(finding.message().ru().contains("{"));
        assertFalse(finding.message().kk().contains("{"));
    }

    private static void assertNone(UnaryOperator<Paper> change) {
        assertEquals(List.of(), ControlRelations.check(change.apply(new Paper()).figures()));
    }

    /** A lawful protocol whose figures can be changed one by one. */
    private static final class Paper {

        private final Map<String, @Nullable Long> numbers = new LinkedHashMap<>();
        private List<Long> members = List.of(300L, 300L);
        private List<MobileBox> boxes = List.of();
        private @Nullable OffsetDateTime signedAt = EVENING.plusHours(3);

        Paper() {
            Object[] lawful = {
                "voters", 1_000, "issued", 600, "absentee", 5, "outside", 10, "received", 1_000,
                "cancelled", 400, "found", 590, "amanat", 400, "auyl", 175, "againstAll", 10,
                "invalid", 5
            };
            for (int i = 0; i < lawful.length; i += 2) {
                numbers.put((String) lawful[i], ((Integer) lawful[i + 1]).longValue());
            }
        }

        Paper with(String field, long value) {
            numbers.put(field, value);
            return this;
        }

        Paper without(String field) {
            numbers.put(field, null);
            return this;
        }

        Paper members(List<Long> issued) {
            members = issued;
            return this;
        }

        Paper box(MobileBox box) {
            boxes = List.of(box);
            return this;
        }

        Paper signed(@Nullable OffsetDateTime at) {
            signedAt = at;
            return this;
        }

        ProtocolFigures figures() {
            Map<String, Long> votes = new LinkedHashMap<>();
            votes.put("amanat", get("amanat"));
            votes.put("auyl", get("auyl"));
            return new ProtocolFigures(
                    get("voters"),
                    get("issued"),
                    members,
                    numbers.get("absentee"),
                    numbers.get("outside"),
                    get("received"),
                    get("cancelled"),
                    get("found"),
                    votes,
                    get("againstAll"),
                    get("invalid"),
                    boxes,
                    EVENING,
                    signedAt);
        }

        private long get(String field) {
            return java.util.Objects.requireNonNull(numbers.get(field));
        }
    }
}
