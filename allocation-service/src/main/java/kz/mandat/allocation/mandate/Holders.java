package kz.mandat.allocation.mandate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds the mandates of a list after an order and all that happened since. */
final class Holders {

    /** An act as far as it moves a mandate. */
    record Act(ActKind kind, @Nullable Integer person, LocalDate on) {}

    private final Map<Integer, ActKind> holding = new LinkedHashMap<>();
    private final Map<Integer, ActKind> gone = new LinkedHashMap<>();
    private final Map<Integer, LocalDate> received = new LinkedHashMap<>();
    private final Set<Integer> left = new LinkedHashSet<>();
    private int open;
    private int vacant;
    private boolean changed;

    private Holders() {}

    /** The holders by an order of a day, with the mandates that it left vacant. */
    static Holders after(
            List<Integer> given, LocalDate givenOn, int vacantFromTheBeginning, List<Act> acts) {
        Holders holders = new Holders();
        given.forEach(person -> holders.receive(person, givenOn));
        holders.vacant = vacantFromTheBeginning;
        acts.forEach(holders::apply);
        return holders;
    }

    private void receive(Integer person, LocalDate on) {
        gone.remove(person);
        holding.put(person, ActKind.PASSED);
        received.put(person, on);
    }

    private void apply(Act act) {
        changed |= act.kind() != ActKind.LEFT;
        Integer person = act.person();
        switch (act.kind()) {
            case REGISTERED -> holding.put(require(person), ActKind.REGISTERED);
            case REFUSED, LAPSED, DEPARTED -> {
                holding.remove(require(person));
                gone.put(require(person), act.kind());
                open++;
            }
            case PASSED -> {
                receive(require(person), act.on());
                open--;
            }
            case VACANT -> {
                open--;
                vacant++;
            }
            case LEFT -> left.add(require(person));
            case CONFIRMED -> {
                // The mandate goes on as before.
            }
            case SUPERSEDED -> {
                holding.remove(require(person));
                gone.put(require(person), act.kind());
            }
            case GAINED -> open++;
            case FALLEN -> fall();
        }
    }

    private void fall() {
        if (open > 0) {
            open--;
        } else {
            vacant--;
        }
    }

    /** Who no longer stands on the list has left it, unless the person had a mandate. */
    void leave(Set<Integer> numbers) {
        numbers.stream()
                .filter(number -> !holding.containsKey(number) && !gone.containsKey(number))
                .forEach(left::add);
    }

    private static Integer require(@Nullable Integer person) {
        return Objects.requireNonNull(person);
    }

    /** The holders in the order in which they came; PASSED means not registered yet. */
    Map<Integer, ActKind> holding() {
        return holding;
    }

    /** The day on which a holder received the mandate. */
    LocalDate receivedOn(Integer person) {
        return Objects.requireNonNull(received.get(person));
    }

    /** Who left the list without having had a mandate. */
    Set<Integer> left() {
        return left;
    }

    Map<Integer, ActKind> gone() {
        return gone;
    }

    /** The mandates that somebody of the list has still to receive. */
    int open() {
        return open;
    }

    int vacant() {
        return vacant;
    }

    /** Whether anything happened since the order was given. */
    boolean changed() {
        return changed;
    }

    Set<String> deputies() {
        Set<String> ids = new LinkedHashSet<>();
        holding.keySet().forEach(person -> ids.add(person.toString()));
        return ids;
    }

    /** Who gave up or lost a mandate, other than by another result, receives none again. */
    Set<String> excluded() {
        Set<String> ids = new LinkedHashSet<>();
        gone.forEach((person, kind) -> {
            if (kind != ActKind.SUPERSEDED) {
                ids.add(person.toString());
            }
        });
        return ids;
    }
}
