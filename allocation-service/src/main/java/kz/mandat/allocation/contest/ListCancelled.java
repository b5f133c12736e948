package kz.mandat.allocation.contest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fact, told by candidate-lists, that the registration of a list was cancelled. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ListCancelled(String contest, String list) {}
