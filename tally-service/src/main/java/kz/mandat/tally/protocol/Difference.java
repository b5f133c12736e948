package kz.mandat.tally.protocol;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields in which two readings of a protocol differ. */
final class Difference {

    private Difference() {}

    /** Field names in the order of the alphabet; empty unless two entries are there and differ. */
    static List<String> between(List<EntryView> entries) {
        if (entries.size() < 2) {
            return List.of();
        }
        return between(entries.getFirst().form(), entries.getLast().form()).stream()
                .map(FieldChange::field)
                .toList();
    }

    /** The fields that two readings have differently, old and new side by side. */
    static List<FieldChange> between(@Nullable ProtocolForm before, @Nullable ProtocolForm after) {
        Map<String, Object> old = before == null ? Map.of() : fields(before);
        Map<String, Object> present = after == null ? Map.of() : fields(after);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(present.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), present.get(name)))
                .map(name -> FieldChange.of(name, old.get(name), present.get(name)))
                .toList();
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
        Map<String, Long> votes = form.votes() == null ? Map.of() : form.votes();
        votes.forEach((option, number) -> fields.put("votes." + option, number));
        return fields;
    }
}
