package kz.mandat.allocation.mandate;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.mandat.allocation.contest.ListPersons;
import kz.mandat.allocation.contest.StandingPerson;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads what is known of the mandates of lists. */
@ApplicationScoped
class MandateBooks {

    private static final TypeReference<List<MandatePerson>> PERSONS = new TypeReference<>() {};

    private final MandateListRepository lists;
    private final MandateOrderRepository orders;
    private final MandateActRepository acts;
    private final ListPersons registered;
    private final StoredJson json;

    @Inject
    MandateBooks(
            MandateListRepository lists,
            MandateOrderRepository orders,
            MandateActRepository acts,
            ListPersons registered,
            StoredJson json) {
        this.lists = lists;
        this.orders = orders;
        this.acts = acts;
        this.registered = registered;
        this.json = json;
    }

    List<MandateBook> ofContest(String contest) {
        return lists.ofContest(contest).stream().map(this::read).toList();
    }

    MandateBook of(String contest, String list) {
        return lists.findByIdOptional(new MandateListEntity.Key(contest, list))
                .map(this::read)
                .orElseThrow(() -> unknown(contest, list));
    }

    /** The same, held: whoever asks at the same time waits and then sees what was done. */
    MandateBook hold(String contest, String list) {
        return lists.hold(contest, list).map(this::read).orElseThrow(() -> unknown(contest, list));
    }

    private MandateBook read(MandateListEntity opened) {
        // An order of mandates that another result has superseded holds no longer
        MandateOrderEntity order =
                orders.newest(opened.contest, opened.list)
                        .filter(newest -> !newest.madeAt.isBefore(opened.openedAt))
                        .orElse(null);
        GivenOrder given = order == null ? null : json.read(order.content, GivenOrder.class);
        Holders holders =
                Holders.after(
                        given == null ? List.of() : given.persons(),
                        LegalDay.of(order == null ? opened.openedAt : order.madeAt),
                        given == null ? 0 : given.vacant(),
                        acts.ofList(opened.contest, opened.list));
        List<MandatePerson> persons = json.read(opened.persons, PERSONS);
        return registered
                .of(opened.contest, opened.list)
                .map(standing -> asTold(opened, order, given, holders, persons, standing))
                .orElseGet(() -> new MandateBook(opened, persons, order, given, holders));
    }

    /** Who has left the registered list since has left here, and who came back is here again. */
    private static MandateBook asTold(
            MandateListEntity opened,
            @Nullable MandateOrderEntity order,
            @Nullable GivenOrder given,
            Holders holders,
            List<MandatePerson> persons,
            List<StandingPerson> standing) {
        Set<Integer> told =
                standing.stream().map(StandingPerson::number).collect(Collectors.toSet());
        Set<Integer> known =
                persons.stream().map(MandatePerson::number).collect(Collectors.toSet());
        holders.leave(
                known.stream()
                        .filter(number -> !told.contains(number))
                        .collect(Collectors.toCollection(TreeSet::new)));
        List<MandatePerson> all =
                Stream.concat(
                                persons.stream(),
                                standing.stream()
                                        .filter(one -> !known.contains(one.number()))
                                        .map(MandatePerson::of))
                        .toList();
        return new MandateBook(opened, all, order, given, holders);
    }

    private static ProblemException unknown(String contest, String list) {
        return ProblemException.notFound("open distribution of mandates", contest + "/" + list);
    }
}
