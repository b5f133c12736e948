package kz.mandat.allocation.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.outcome.Outcome;
import kz.mandat.allocation.past.PastElectionRequest.AnnouncedList;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A past election: what was announced, what the law of its day gives, and whether they agree. */
public record PastElectionView(
        String id,
        Localized name,
        LocalDate votingDay,
        String regime,
        String regimeHash,
        int seats,
        @Nullable Long voters,
        @Nullable Long issued,
        @Nullable Long invalid,
        @Nullable Long againstAll,
        long base,
        Outcome result,
        List<AnnouncedList> announced,
        boolean agrees,
        List<String> sources,
        @Nullable Localized note) {

    static PastElectionView of(
            PastElectionRequest told, String regimeHash, int seats, long base, Outcome result) {
        return new PastElectionView(
                told.id(),
                told.name(),
                told.votingDay(),
                told.regime(),
                regimeHash,
                seats,
                told.voters(),
                told.issued(),
                told.invalid(),
                told.againstAll(),
                base,
                result,
                told.lists(),
                told.lists().stream().allMatch(list -> agrees(list, result)),
                told.sources(),
                told.note());
    }

    private static boolean agrees(AnnouncedList announced, Outcome result) {
        ListView computed = Objects.requireNonNull(result.list(announced.id()));
        return (announced.seats() == null || announced.seats().equals(computed.seats()))
                && (announced.percent() == null
                        || announced.percent().equals(computed.sharePercent()));
    }
}
