package kz.mandat.allocation.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.mandat.allocation.mandate.MandatesView.HolderView;
import kz.mandat.law.Names;
import kz.mandat.law.Text;
import kz.mandat.law.mandates.IncompatiblePosts;
import kz.mandat.law.mandates.MandateClaim;
import kz.mandat.law.regime.Regime;
import org.jspecify.annotations.Nullable;

/** All that is known of a list's mandates at one moment. */
record MandateBook(
        MandateListEntity opened,
        List<MandatePerson> persons,
        @Nullable MandateOrderEntity order,
        @Nullable GivenOrder given,
        Holders holders) {

    MandateClaim claim(Regime regime) {
        return new MandateClaim(
                regime,
                opened.mandates,
                persons.stream()
                        .filter(person -> !holders.left().contains(person.number()))
                        .map(person -> person.toLaw(opened.referenceDate))
                        .toList(),
                opened.referenceDate);
    }

    Names names() {
        Map<String, Text> names =
                persons.stream()
                        .collect(
                                Collectors.toMap(
                                        MandatePerson::id, person -> Text.same(person.fullName())));
        return id -> names.getOrDefault(id, Text.same(id));
    }

    /** Whether the group by which this person counts is not known here. */
    boolean isVouchedFor(String id) {
        return persons.stream().anyMatch(one -> one.id().equals(id) && one.isVouchedFor());
    }

    /** How many persons of the list can still hold or receive a mandate. */
    int standing() {
        return persons.size() - holders.left().size();
    }

    MandatesView view() {
        Map<Integer, MandatePerson> byNumber =
                persons.stream()
                        .collect(Collectors.toMap(MandatePerson::number, Function.identity()));
        return new MandatesView(
                opened.contest,
                opened.list,
                opened.mandates,
                opened.publishedOn,
                opened.orderUntil,
                order == null ? null : (Integer) order.version,
                order == null ? null : order.source,
                holders(holders.holding(), byNumber),
                holders(holders.gone(), byNumber),
                List.copyOf(holders.left()),
                holders.open(),
                holders.vacant(),
                given == null ? List.of() : given.steps());
    }

    private List<HolderView> holders(
            Map<Integer, ActKind> states, Map<Integer, MandatePerson> byNumber) {
        List<HolderView> views = new ArrayList<>();
        states.forEach((number, state) -> {
            MandatePerson person = Objects.requireNonNull(byNumber.get(number));
            String word = state == ActKind.PASSED ? "named" : state.word();
            LocalDate statementUntil =
                    state == ActKind.PASSED
                            ? IncompatiblePosts.lastDay(holders.receivedOn(number))
                            : null;
            views.add(
                    new HolderView(
                            number, person.fullName(), person.generated(), word, statementUntil));
        });
        return List.copyOf(views);
    }
}
