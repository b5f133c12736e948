package kz.mandat.nominations.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A party's list with its persons and figures; groups are shown as numbers, never by person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyListView(
        String contest,
        String party,
        Localized name,
        ListState state,
        @Nullable Instant submittedAt,
        @Nullable Instant registeredAt,
        @Nullable String decisionNumber,
        @Nullable Localized generated,
        ListFigures figures,
        List<PersonView> persons) {

    static PartyListView of(PartyListEntity row, Localized name, ListFigures figures) {
        return new PartyListView(
                row.contest,
                row.party,
                name,
                row.state,
                row.submittedAt,
                row.registeredAt,
                row.decisionNumber,
                row.generated,
                figures,
                row.standing().stream().map(PersonView::of).toList());
    }
}
