package kz.mandat.law.protocol;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import org.jspecify.annotations.Nullable;

/** Checks a protocol's figures against the catalogue; what the paper leaves out is not checked. */
public final class ControlRelations {

    private static final long LARGEST_STATION = 3000;
    private static final Duration LONGEST_COUNT = Duration.ofHours(12);

    private final ProtocolFigures protocol;
    private final List<Finding> findings = new ArrayList<>();

    private ControlRelations(ProtocolFigures protocol) {
        this.protocol = protocol;
    }

    /**
     * The relations that do not hold, in the order of the catalogue; negative figures are a {@link
     * BadInput}.
     */
    public static List<Finding> check(ProtocolFigures protocol) {
        requireNotNegative(protocol);
        ControlRelations check = new ControlRelations(protocol);
        check.ballots();
        check.boxes();
        check.station();
        return List.copyOf(check.findings);
    }

    private void ballots() {
        received();
        issuedByMembers();
        if (protocol.issued() > protocol.voters()) {
            two(ControlRelation.C3, "issued", protocol.issued(), "voters", protocol.voters());
        }
        found();
        if (protocol.found() > protocol.issued()) {
            two(ControlRelation.C5, "found", protocol.found(), "issued", protocol.issued());
        }
    }

    // Art. 43(4), 43(4-1)5
    private void received() {
        long sum = sum(protocol.issued(), protocol.cancelled());
        if (protocol.received() != sum) {
            add(
                    ControlRelation.C1,
                    Messages.C1,
                    "received",
                    protocol.received(),
                    "issued",
                    protocol.issued(),
                    "cancelled",
                    protocol.cancelled(),
                    "sum",
                    sum);
        }
    }

    // Art. 43(4)3
    private void issuedByMembers() {
        long sum = protocol.issuedByMember().stream().reduce(0L, ControlRelations::sum);
        if (!protocol.issuedByMember().isEmpty() && sum != protocol.issued()) {
            add(ControlRelation.C2, Messages.C2, "issued", protocol.issued(), "sum", sum);
        }
    }

    // Art. 43(4-1)
    private void found() {
        long votes = protocol.votes().values().stream().reduce(0L, ControlRelations::sum);
        long sum = sum(sum(votes, protocol.againstAll()), protocol.invalid());
        if (protocol.found() != sum) {
            add(
                    ControlRelation.C4,
                    Messages.C4,
                    "found",
                    protocol.found(),
                    "votes",
                    votes,
                    "againstAll",
                    protocol.againstAll(),
                    "invalid",
                    protocol.invalid(),
                    "sum",
                    sum);
        }
    }

    // Art. 43(3-1)
    private void boxes() {
        for (MobileBox box : protocol.mobileBoxes()) {
            if (box.found() > box.applications()) {
                add(
                        ControlRelation.C7,
                        Messages.C7,
                        "number",
                        (long) box.number(),
                        "found",
                        box.found(),
                        "applications",
                        box.applications());
            }
        }
    }

    private void station() {
        within("outside", protocol.outside());
        within("absentee", protocol.absentee());
        // Art. 37(2), 37(3)
        long reserve = Math.ceilDiv(protocol.voters(), 100L);
        if (protocol.received() > sum(protocol.voters(), reserve)) {
            add(
                    ControlRelation.C9,
                    Messages.C9,
                    "received",
                    protocol.received(),
                    "voters",
                    protocol.voters(),
                    "reserve",
                    reserve);
        }
        // Art. 23(2)1
        if (protocol.voters() > LARGEST_STATION) {
            add(ControlRelation.C10, Messages.C10, "voters", protocol.voters());
        }
        duration(protocol.countStartedAt(), protocol.signedAt());
    }

    private void within(String field, @Nullable Long value) {
        if (value != null && value > protocol.issued()) {
            two(ControlRelation.C8, field, value, "issued", protocol.issued());
        }
    }

    // Art. 43(1)
    private void duration(@Nullable OffsetDateTime started, @Nullable OffsetDateTime signed) {
        if (started == null || signed == null) {
            return;
        }
        Duration count = Duration.between(started, signed);
        if (count.compareTo(LONGEST_COUNT) > 0) {
            add(
                    ControlRelation.C12,
                    Messages.C12,
                    "hours",
                    count.toHours(),
                    "minutes",
                    (long) count.toMinutesPart());
        } else if (count.isNegative()) {
            add(ControlRelation.C12, Messages.SIGNED_BEFORE_COUNT);
        }
    }

    private void two(ControlRelation relation, String one, long first, String other, long second) {
        findings.add(
                new Finding(
                        relation,
                        List.of(one, other),
                        Figures.of(one, first, other, second),
                        Messages.more(relation, one)));
    }

    private void add(ControlRelation relation, kz.mandat.law.Sentence sentence, Object... figures) {
        findings.add(new Finding(relation, relation.fields(), Figures.of(figures), sentence));
    }

    private static long sum(long one, long other) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException tooLarge) {
            throw new BadInput("votes", "a sum is above " + Long.MAX_VALUE);
        }
    }

    private static void requireNotNegative(ProtocolFigures protocol) {
        ProtocolTotals.named(protocol)
                .forEach((field, value) -> {
                    if (value < 0) {
                        throw new BadInput(field, value + " is negative");
                    }
                });
    }
}
