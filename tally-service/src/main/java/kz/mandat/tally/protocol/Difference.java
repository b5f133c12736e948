package kz.mandat.tally.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The fields in which two persons read the same signed paper differently. */
final class Difference {

    private Difference() {}

    /** Field names in the order of the alphabet; empty unless two entries are there and differ. */
    static List<String> between(List<EntryView> entries) {
        if (entries.size() < 2) {
            return List.of();
        }
        Map<String, Object> first = fields(entries.getFirst().form());
        Map<String, Object> second = fields(entries.getLast().form());
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, Object> field : first.entrySet()) {
            if (!Objects.equals(field.getValue(), second.get(field.getKey()))) {
                differing.add(field.getKey());
            }
        }
        return differing;
    }

    private static Map<String, Object> fields(ProtocolForm form) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("voters", form.voters());
        fields.put("issued", form.issued());
        fields.put("issuedByMember", form.issuedByMember());
        fields.put("absentee", form.absentee());
        fields.put("outside", form.outside());
        fields.put("received", form.received());
        fields.put("cancelled", form.cancelled());
        fields.put("found", form.found());
        fields.put("againstAll", form.againstAll());
        fields.put("invalid", form.invalid());
        fields.put("mobileBoxes", form.mobileBoxes() == null ? List.of() : form.mobileBoxes());
        form.votes().forEach((option, votes) -> fields.put("votes." + option, votes));
        return fields;
    }
}
