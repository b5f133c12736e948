package kz.mandat.allocation.mandate;

import java.util.List;

/** The fact that the mandates of a list are given to persons, by their numbers on the list. */
record MandatesGiven(
        String contest,
        String list,
        int version,
        String source,
        List<Integer> persons,
        int vacant) {}
