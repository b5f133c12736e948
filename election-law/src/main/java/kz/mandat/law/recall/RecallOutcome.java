package kz.mandat.law.recall;

import java.util.List;
import kz.mandat.law.Step;

/** What a vote on a recall ends in. */
public sealed interface RecallOutcome {

    List<Step> steps();

    /** Too few voters took part: the vote did not take place. */
    record NotHeld(List<Step> steps) implements RecallOutcome {}

    /** The deputy is recalled. */
    record Recalled(List<Step> steps) implements RecallOutcome {}

    /** The deputy keeps the mandate. */
    record Retained(List<Step> steps) implements RecallOutcome {}
}
