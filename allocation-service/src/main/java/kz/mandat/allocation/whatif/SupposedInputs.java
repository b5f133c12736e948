package kz.mandat.allocation.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.outcome.ResultInputs.ListInput;
import kz.mandat.allocation.whatif.Supposition.Merger;
import kz.mandat.allocation.whatif.Supposition.Move;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The votes of a contest with a supposition applied: first votes move, then lists merge. */
final class SupposedInputs {

    private final Map<String, ListInput> lists = new LinkedHashMap<>();
    private long againstAll;

    private SupposedInputs(ResultInputs inputs) {
        inputs.lists().forEach(list -> lists.put(list.id(), list));
        againstAll = inputs.againstAll();
    }

    static ResultInputs of(ResultInputs inputs, Supposition supposition) {
        SupposedInputs supposed = new SupposedInputs(inputs);
        supposition.moves().forEach(supposed::move);
        supposition.mergers().forEach(supposed::merge);
        Integer seats = supposition.seats();
        return inputs.supposing(
                Objects.requireNonNullElse(supposition.regime(), inputs.regime()),
                seats == null ? inputs.seats() : seats,
                supposed.againstAll,
                List.copyOf(supposed.lists.values()));
    }

    private void move(Move move) {
        long available = votesOf(move.from());
        votesOf(move.to());
        if (move.votes() > available) {
            throw ProblemException.invalid(
                    FieldError.of("move", InputRule.OUT_OF_RANGE, "0-" + available));
        }
        add(move.from(), -move.votes());
        add(move.to(), move.votes());
    }

    private long votesOf(String id) {
        return id.equals(Supposition.AGAINST_ALL) ? againstAll : require("move", id).votes();
    }

    private void add(String id, long votes) {
        if (id.equals(Supposition.AGAINST_ALL)) {
            againstAll += votes;
        } else {
            ListInput list = require("move", id);
            lists.put(
                    id, new ListInput(id, list.name(), list.registeredAt(), list.votes() + votes));
        }
    }

    private void merge(Merger merger) {
        ListInput first = require("merge", merger.first());
        ListInput second = require("merge", merger.second());
        ListInput together =
                new ListInput(
                        merger.id(),
                        together(first.name(), second.name()),
                        earlier(first.registeredAt(), second.registeredAt()),
                        first.votes() + second.votes());
        List<ListInput> all = new ArrayList<>();
        for (ListInput list : lists.values()) {
            if (list.id().equals(merger.first())) {
                all.add(together);
            } else if (!list.id().equals(merger.second())) {
                all.add(list);
            }
        }
        lists.clear();
        all.forEach(list -> lists.put(list.id(), list));
    }

    private ListInput require(String field, String id) {
        ListInput list = lists.get(id);
        if (list == null) {
            throw ProblemException.invalid(FieldError.of(field, InputRule.UNKNOWN_REFERENCE, id));
        }
        return list;
    }

    private static Localized together(Localized one, Localized other) {
        return new Localized(
                one.kk() + " + " + other.kk(),
                one.ru() + " + " + other.ru(),
                one.en() + " + " + other.en());
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isBefore(other) ? one : other;
    }
}
