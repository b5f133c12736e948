package kz.mandat.allocation.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.contest.ListPersons;
import kz.mandat.allocation.contest.StandingPerson;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Who may receive the mandates of a list: those whom candidate-lists tells to stand on it. Where it
 * has not told them, the commission hands them over, as many as are registered.
 */
@ApplicationScoped
class MandatePeople {

    private final ListPersons registered;
    private final Contests contests;

    @Inject
    MandatePeople(ListPersons registered, Contests contests) {
        this.registered = registered;
        this.contests = contests;
    }

    List<MandatePerson> of(String contest, String list, @Nullable List<ListedPerson> handedOver) {
        List<StandingPerson> standing = registered.of(contest, list).orElse(null);
        if (handedOver == null) {
            if (standing == null) {
                throw ProblemException.invalid(FieldError.of("persons", InputRule.REQUIRED));
            }
            return standing.stream().map(MandatePerson::of).toList();
        }
        requireDistinct(handedOver);
        requireAsMany(contest, list, handedOver);
        if (standing != null) {
            requireSame(standing, handedOver);
        }
        return handedOver.stream().map(MandatePerson::of).toList();
    }

    private void requireAsMany(String contest, String list, List<ListedPerson> persons) {
        contests.standingPersons(contest, list)
                .filter(standing -> standing != persons.size())
                .ifPresent(standing -> {
                    throw ProblemException.invalid(
                            FieldError.of("persons", InputRule.OUT_OF_RANGE, standing));
                });
    }

    private static void requireDistinct(List<ListedPerson> persons) {
        Set<Integer> numbers = new HashSet<>();
        for (ListedPerson person : persons) {
            if (!numbers.add(person.number())) {
                throw ProblemException.invalid(
                        FieldError.of("persons", InputRule.DUPLICATE, person.number()));
            }
        }
    }

    /** Nobody is handed over who does not stand on the registered list at that place. */
    private static void requireSame(List<StandingPerson> standing, List<ListedPerson> persons) {
        Map<Integer, StandingPerson> byNumber =
                standing.stream()
                        .collect(Collectors.toMap(StandingPerson::number, Function.identity()));
        for (ListedPerson person : persons) {
            StandingPerson registered = byNumber.get(person.number());
            if (registered == null
                    || !registered.surname().equals(person.surname())
                    || !registered.givenName().equals(person.givenName())) {
                throw ProblemException.invalid(
                        FieldError.of("persons", InputRule.UNKNOWN_REFERENCE, person.number()));
            }
        }
    }
}
