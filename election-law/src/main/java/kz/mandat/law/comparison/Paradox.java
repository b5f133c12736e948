package kz.mandat.law.comparison;

import kz.mandat.law.Step;

/** A list that loses or gains against what common sense expects. */
public sealed interface Paradox {

    /** The sentence about it. */
    Step step();

    /** With one mandate more in all, the list receives one fewer. */
    record Alabama(String list, int seats, int before, int after, Step step) implements Paradox {}

    /** A list comes in with the mandates that it wins, and another's number changes by it. */
    record NewStates(String list, String newcomer, int without, int with, Step step)
            implements Paradox {}
}
