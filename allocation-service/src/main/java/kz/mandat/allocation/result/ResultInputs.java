package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.RegisteredList;
import kz.mandat.allocation.totals.Totals;
import kz.mandat.platform.text.Localized;

/** All that a version of a list contest's result is computed from, beside the regime's text. */
public record ResultInputs(
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

    /** One registered list with its votes so far. */
    public record ListInput(String id, Localized name, Instant registeredAt, long votes) {}

    static ResultInputs of(Contest contest, List<RegisteredList> lists, Totals totals) {
        return new ResultInputs(
                contest.regime(),
                contest.seats(),
                totals.protocolsReceived(),
                totals.protocolsExpected(),
                totals.voters(),
                totals.issued(),
                totals.found(),
                totals.invalid(),
                totals.againstAll(),
                lists.stream()
                        .map(list ->
                                new ListInput(
                                        list.id(),
                                        list.name(),
                                        list.registeredAt(),
                                        totals.votesOf(list.id())))
                        .toList());
    }

    /** The base of the percentages: votes for lists and "against all", invalid ballots excluded. */
    long base() {
        return lists.stream().mapToLong(ListInput::votes).sum() + againstAll;
    }

    Localized nameOf(String list) {
        return lists.stream()
                .filter(input -> input.id().equals(list))
                .map(ListInput::name)
                .findFirst()
                .orElseThrow();
    }

    boolean isComplete() {
        return protocolsExpected > 0 && protocolsReceived >= protocolsExpected;
    }
}
