package kz.mandat.allocation.result;

/** The fact that the certified result of a repeat vote has come in the place of this one. */
record ResultSuperseded(
        String contest,
        String election,
        int version,
        String by,
        int byVersion,
        String decisionNumber) {}
