package kz.mandat.bench.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.mandat.law.protocol.ControlRelations;
import kz.mandat.law.protocol.Finding;
import kz.mandat.law.protocol.MobileBox;
import kz.mandat.law.protocol.ProtocolFigures;
import kz.mandat.law.protocol.Severity;

/** The figures of a protocol row by row, as somebody reads them from the paper and types them. */
final class Keyed {

    private final Map<String, Long> rows;

    private Keyed(Map<String, Long> rows) {
        this.rows = rows;
    }

    static Keyed of(Paper paper) {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("voters", paper.voters());
        rows.put("issued", paper.issued());
        for (int i = 0; i < paper.issuedByMember().size(); i++) {
            rows.put("issuedByMember." + i, paper.issuedByMember().get(i));
        }
        rows.put("absentee", paper.absentee());
        rows.put("outside", paper.outside());
        rows.put("received", paper.received());
        rows.put("cancelled", paper.cancelled());
        rows.put("found", paper.found());
        paper.votes().forEach((option, votes) -> rows.put("votes." + option, votes));
        rows.put("againstAll", paper.againstAll());
        rows.put("invalid", paper.invalid());
        paper.mobileBoxes()
                .forEach(box -> {
                    rows.put("box." + box.number() + ".applications", box.applications());
                    rows.put("box." + box.number() + ".found", box.found());
                });
        return new Keyed(rows);
    }

    Keyed copy() {
        return new Keyed(new LinkedHashMap<>(rows));
    }

    List<String> names() {
        return List.copyOf(rows.keySet());
    }

    long row(String name) {
        return rows.get(name);
    }

    void put(String name, long figure) {
        rows.put(name, figure);
    }

    boolean says(Keyed other) {
        return rows.equals(other.rows);
    }

    /** The relations that stop acceptance, and those that ask for an explanation or a step. */
    Set<String> objections(boolean thatStop) {
        Set<String> broken = new TreeSet<>();
        for (Finding finding : ControlRelations.check(figures())) {
            if ((finding.severity() == Severity.ERROR) == thatStop) {
                broken.add(finding.relation().id());
            }
        }
        return broken;
    }

    private ProtocolFigures figures() {
        List<Long> members = new ArrayList<>();
        Map<String, Long> votes = new LinkedHashMap<>();
        List<MobileBox> boxes = new ArrayList<>();
        rows.forEach((name, figure) -> {
            if (name.startsWith("issuedByMember.")) {
                members.add(figure);
            } else if (name.startsWith("votes.")) {
                votes.put(name.substring("votes.".length()), figure);
            } else if (name.endsWith(".applications")) {
                boxes.add(
                        new MobileBox(
                                boxes.size() + 1,
                                figure,
                                rows.get(name.replace("applications", "found"))));
            }
        });
        return new ProtocolFigures(
                row("voters"),
                row("issued"),
                members,
                row("absentee"),
                row("outside"),
                row("received"),
                row("cancelled"),
                row("found"),
                votes,
                row("againstAll"),
                row("invalid"),
                boxes,
                null,
                null);
    }
}
