package kz.mandat.allocation.contest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fact, told by candidate-lists, that so many persons still stand on a list. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ListChanged(String contest, String list, int persons) {}
