package kz.mandat.law.comparison;

import kz.mandat.law.Step;

/** One seat that a list has on one side only, with the reason for which it has it there. */
public record SeatDifference(String list, int seat, boolean gained, Step reason) {}
