package kz.mandat.allocation.contest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A person who stands on a registered list: the place, the name, the completed years on the day of
 * voting, and whether the person counts towards the quota of the mandates; by which group is not
 * told.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StandingPerson(
        int number,
        String surname,
        String givenName,
        @Nullable String patronymic,
        int age,
        boolean countsForQuota,
        boolean generated) {}
