package kz.mandat.nominations.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import kz.mandat.law.quota.Counted;
import kz.mandat.law.regime.Category;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A list in figures: persons against the cap, and those who count towards the quota against those
 * required; a person in two groups counts once.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListFigures(
        int persons,
        @Nullable Integer cap,
        int women,
        int youth,
        int disability,
        int counted,
        @Nullable Integer required,
        int missing) {

    static ListFigures of(
            List<Person> people,
            @Nullable Integer cap,
            Collection<Counted> counted,
            @Nullable Integer required,
            int missing) {
        return new ListFigures(
                people.size(),
                cap,
                (int) people.stream().filter(person -> person.sex() == Sex.FEMALE).count(),
                (int) counted.stream().filter(ListFigures::isYouth).count(),
                (int) people.stream().filter(Person::disability).count(),
                counted.size(),
                required,
                missing);
    }

    private static boolean isYouth(Counted person) {
        return person.categories().contains(Category.YOUTH);
    }
}
