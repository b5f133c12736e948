package kz.mandat.local.demo;

/** The suite's answer to a request that it did not accept, with its problem details. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int UNAVAILABLE = 503;
    private static final int FIRST_FAULT_OF_THE_SUITE = 500;

    private final int status;

    Refusal(String request, int status, String problem) {
        super("%s was answered %d: %s".formatted(request, status, problem));
        this.status = status;
    }

    static Refusal ofNobody(String request, Exception cause) {
        return new Refusal(request, UNAVAILABLE, String.valueOf(cause));
    }

    /** A service that restarts, or a gateway that cannot reach it. */
    boolean isAbsence() {
        return status > FIRST_FAULT_OF_THE_SUITE;
    }

    /**
     * What may pass later, when a fact has reached the service that misses it: not found, conflict,
     * breach.
     */
    boolean isMissingFact() {
        return status == 404 || status == 409 || status == 422;
    }
}
