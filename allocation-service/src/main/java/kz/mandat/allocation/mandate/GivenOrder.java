package kz.mandat.allocation.mandate;

import java.util.List;
import kz.mandat.allocation.outcome.StepView;

/** An order as it was given: the persons, the mandates that nobody receives, and the steps. */
record GivenOrder(List<Integer> persons, int vacant, List<StepView> steps) {}
