package kz.mandat.nominations.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import kz.mandat.law.quota.Quota;
import kz.mandat.law.quota.QuotaPerson;
import kz.mandat.law.regime.QuotaRule;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * The fact of who stands on a registered list, for the services that give mandates; it is in no
 * public feed. Of what the quota of the mandates asks about it tells one thing: whether the person
 * counts on the day of voting, never by which group.
 */
record PersonsListed(String contest, String list, List<Listed> persons, Instant listedAt) {

    /** A person with the place on the list and the completed years on the day of voting. */
    record Listed(
            int number,
            String surname,
            String givenName,
            @Nullable String patronymic,
            int age,
            boolean countsForQuota,
            boolean generated) {}

    static PersonsListed of(Contest contest, PartyListEntity list, Instant at) {
        LocalDate day = contest.election().votingDay();
        Optional<QuotaRule> quota = contest.regime().listRules().mandateQuotaOn(day);
        return new PersonsListed(
                list.contest,
                list.party,
                list.standing().stream()
                        .map(row -> listed(row.number, row.person(), quota, day))
                        .toList(),
                at);
    }

    private static Listed listed(
            int number, Person person, Optional<QuotaRule> quota, LocalDate day) {
        QuotaPerson asked =
                new QuotaPerson(
                        Integer.toString(number),
                        person.sex().law(),
                        person.bornOn(),
                        person.disability());
        return new Listed(
                number,
                person.surname(),
                person.givenName(),
                person.patronymic(),
                Period.between(person.bornOn(), day).getYears(),
                quota.map(rule -> !Quota.categories(rule, asked, day).isEmpty()).orElse(false),
                person.generated());
    }
}
