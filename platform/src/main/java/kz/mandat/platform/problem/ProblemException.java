package kz.mandat.platform.problem;

import java.util.List;

/** A refusal on its way to the client; whoever throws it has changed nothing. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(ProblemCode code, String detail, List<FieldError> errors) {
        super(detail);
        this.problem = Problem.of(code, detail, List.copyOf(errors));
    }

    public ProblemException(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    public static ProblemException notFound(String what, String id) {
        return new ProblemException(
                ProblemCode.NOT_FOUND, "There is no %s '%s'.".formatted(what, id));
    }

    public static ProblemException invalid(FieldError... errors) {
        return invalid(List.of(errors));
    }

    /** The refusal of fields, in the sentence of the first of them. */
    public static ProblemException invalid(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        return new ProblemException(
                ProblemCode.INVALID_INPUT,
                first.field() + ": " + first.message().en() + ".",
                errors);
    }

    /** The refusal by a rule of the law, with its article. */
    public static ProblemException ruleBroken(List<FieldError> errors) {
        return new ProblemException(
                ProblemCode.RULE_BROKEN, errors.getFirst().message().en(), errors);
    }

    public Problem problem() {
        return problem;
    }
}
