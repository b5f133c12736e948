package kz.mandat.nominations.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.mandat.law.Step;
import kz.mandat.law.quota.Counted;
import kz.mandat.law.quota.ListLength;
import kz.mandat.law.quota.Quota;
import kz.mandat.law.quota.QuotaCheck;
import kz.mandat.law.quota.QuotaPerson;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.Regime;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.nominations.wording.Wording;
import kz.mandat.platform.problem.FieldError;

/**
 * What the law asks of a list as such: its length, the share of the groups, each person once. Ages
 * are those of the day of voting.
 */
public record ListCheck(
        ListFigures figures, Map<Integer, Counted> counted, List<FieldError> faults) {

    public static ListCheck of(Regime regime, int seats, LocalDate votingDay, List<Person> people) {
        Optional<ListLength> length = ListLength.check(regime, seats, people.size());
        QuotaCheck quota = Quota.ofList(regime, quotaPeople(people), votingDay);
        List<FieldError> faults = new ArrayList<>(twice(regime.body(), people));
        length.filter(tooLong -> !tooLong.passed())
                .ifPresent(tooLong -> faults.add(fault("list-cap", tooLong.step())));
        Map<Integer, Counted> counted = new HashMap<>();
        Integer required = null;
        int missing = 0;
        if (quota instanceof QuotaCheck.Checked checked) {
            checked.counted().forEach(one -> counted.put(Integer.valueOf(one.person()), one));
            required = checked.required();
            missing = checked.missing();
            if (!checked.passed()) {
                faults.add(fault("list-quota", checked.step()));
            }
        }
        ListFigures figures =
                ListFigures.of(
                        people,
                        length.map(ListLength::cap).orElse(null),
                        counted.values(),
                        required,
                        missing);
        return new ListCheck(figures, Map.copyOf(counted), List.copyOf(faults));
    }

    /** The persons as the quota sees them, each called by the place on the list. */
    private static List<QuotaPerson> quotaPeople(List<Person> people) {
        List<QuotaPerson> asked = new ArrayList<>();
        for (Person person : people) {
            asked.add(
                    new QuotaPerson(
                            String.valueOf(asked.size() + 1),
                            person.sex().law(),
                            person.bornOn(),
                            person.disability()));
        }
        return asked;
    }

    private static FieldError fault(String rule, Step step) {
        return FieldError.ofLaw(
                "persons", rule, Wording.article(step.ground()), Wording.localized(step.text()));
    }

    private static List<FieldError> twice(Body body, List<Person> people) {
        List<FieldError> faults = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            Integer before = places.putIfAbsent(people.get(i).key(), i + 1);
            if (before != null) {
                faults.add(
                        NominationRule.PERSON_ONCE.fault(
                                "persons[%d]".formatted(i), body, before, i + 1));
            }
        }
        return faults;
    }
}
