package kz.mandat.allocation.mandate;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.platform.problem.ProblemException;

/** Reads what is known of the mandates of lists. */
@ApplicationScoped
class MandateBooks {

    private static final TypeReference<List<ListedPerson>> PERSONS = new TypeReference<>() {};

    private final MandateListRepository lists;
    private final MandateOrderRepository orders;
    private final MandateActRepository acts;
    private final StoredJson json;

    @Inject
    MandateBooks(
            MandateListRepository lists,
            MandateOrderRepository orders,
            MandateActRepository acts,
            StoredJson json) {
        this.lists = lists;
        this.orders = orders;
        this.acts = acts;
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
        List<Integer> persons = given == null ? List.of() : given.persons();
        return new MandateBook(
                opened,
                json.read(opened.persons, PERSONS),
                order,
                given,
                Holders.after(
                        persons,
                        LegalDay.of(order == null ? opened.openedAt : order.madeAt),
                        given == null ? 0 : given.vacant(),
                        acts.ofList(opened.contest, opened.list)));
    }

    private static ProblemException unknown(String contest, String list) {
        return ProblemException.notFound("open distribution of mandates", contest + "/" + list);
    }
}
