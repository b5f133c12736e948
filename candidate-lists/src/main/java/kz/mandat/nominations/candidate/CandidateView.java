package kz.mandat.nominations.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import kz.mandat.nominations.person.Person;
import org.jspecify.annotations.Nullable;

/** A candidate as the law publishes one: the year of birth, never the day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateView(
        String contest,
        String id,
        CandidateState state,
        String surname,
        String givenName,
        @Nullable String patronymic,
        int bornIn,
        @Nullable String occupation,
        @Nullable String workplace,
        @Nullable String residence,
        Nominator nominator,
        boolean generated,
        @Nullable Instant submittedAt,
        @Nullable Instant registeredAt,
        @Nullable String decisionNumber) {

    static CandidateView of(CandidateEntity row) {
        Person person = row.person();
        return new CandidateView(
                row.contest,
                row.code,
                row.state,
                person.surname(),
                person.givenName(),
                person.patronymic(),
                person.bornOn().getYear(),
                row.occupation,
                row.workplace,
                row.residence,
                row.by(),
                person.generated(),
                row.submittedAt,
                row.registeredAt,
                row.decisionNumber);
    }
}
