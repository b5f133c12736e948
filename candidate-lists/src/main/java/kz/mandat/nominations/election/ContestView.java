package kz.mandat.nominations.election;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A contest as an election's page lists it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContestView(String id, ContestKind kind, int seats, @Nullable String constituency) {}
