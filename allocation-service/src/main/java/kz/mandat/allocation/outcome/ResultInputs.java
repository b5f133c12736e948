package kz.mandat.allocation.outcome;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contestant;
import kz.mandat.allocation.totals.Totals;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** All that a version of a result is computed from, beside the regime's text. */
public record ResultInputs(
        String kind,
        String regime,
        int seats,
        long protocolsReceived,
        long protocolsExpected,
        long voters,
        long issued,
        long found,
        long invalid,
        long againstAll,
        List<ListInput> lists) {

    /** One list, or one candidate of a constituency, with the votes so far. */
    public record ListInput(String id, Localized name, @Nullable Instant registeredAt, long votes) {

        @Nullable OffsetDateTime registeredAtUtc() {
            return registeredAt == null ? null : registeredAt.atOffset(ZoneOffset.UTC);
        }
    }

    public static ResultInputs of(Contest contest, List<Contestant> registered, Totals totals) {
        return new ResultInputs(
                contest.kind(),
                contest.regime(),
                contest.seats(),
                totals.protocolsReceived(),
                totals.protocolsExpected(),
                totals.voters(),
                totals.issued(),
                totals.found(),
                totals.invalid(),
                totals.againstAll(),
                registered.stream()
                        .filter(one -> one.standing() || totals.votesOf(one.id()) > 0)
                        .map(one ->
                                new ListInput(
                                        one.id(),
                                        one.name(),
                                        one.registeredAt(),
                                        totals.votesOf(one.id())))
                        .toList());
    }

    /** The same count with other votes, seats or law. */
    public ResultInputs supposing(
            String otherRegime, int otherSeats, long otherAgainstAll, List<ListInput> otherLists) {
        return new ResultInputs(
                kind,
                otherRegime,
                otherSeats,
                protocolsReceived,
                protocolsExpected,
                voters,
                issued,
                found,
                invalid,
                otherAgainstAll,
                otherLists);
    }

    /** The base of the percentages: votes for lists and "against all", invalid ballots excluded. */
    public long base() {
        return lists.stream().mapToLong(ListInput::votes).sum() + againstAll;
    }

    public Localized nameOf(String list) {
        return lists.stream()
                .filter(input -> input.id().equals(list))
                .map(ListInput::name)
                .findFirst()
                .orElseThrow();
    }

    /** Whether candidates compete for one seat, instead of lists for mandates. */
    public boolean ofCandidates() {
        return kind.equals("district");
    }

    public boolean allReceived() {
        return protocolsExpected > 0 && protocolsReceived >= protocolsExpected;
    }
}
