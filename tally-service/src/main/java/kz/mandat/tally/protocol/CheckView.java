package kz.mandat.tally.protocol;

import java.util.List;
import kz.mandat.platform.problem.FieldError;

/**
 * What the control relations say of a form while it is typed: figures that cannot be, fields that
 * are still empty, relations that are broken or ask for a step, the warnings that need an
 * explanation, and the figures in words. Nothing is stored.
 */
public record CheckView(
        boolean complete,
        List<FieldError> errors,
        List<String> missing,
        List<Finding> findings,
        List<String> explanationsNeeded,
        FiguresInWords inWords) {}
