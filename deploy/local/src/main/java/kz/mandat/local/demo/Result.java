package kz.mandat.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import kz.mandat.local.protocols.SyntheticElection;

/** The final totals and the seats that follow from them, certified by the central commission. */
final class Result {
    private static final String RESULT = "/api/results/" + SyntheticElection.CONTEST;
    private static final String TOTALS = "/api/totals/" + SyntheticElection.CONTEST;

    private final Api api;

    Result(Api api) {
        this.api = api;
    }

    private record Certification(String decisionNumber, String reason) {}

    boolean isCertified() {
        try {
            return api.get(RESULT).path("status").asText().equals("certified");
        } catch (Refusal refusal) {
            if (refusal.isMissingFact()) {
                return false;
            }
            throw refusal;
        }
    }

    void certify() {
        certify(
                TOTALS,
                "DEMO-TOTALS",
                "Demonstration: the protocols of all stations are accepted.");
        Patience.until("the result was computed from all protocols", this::isComplete);
        certify(RESULT, "DEMO-RESULT", "Demonstration: computed from the certified totals.");
        Patience.until("the certified result was published", this::isCertified);
    }

    /** Refused until the totals' facts have arrived. */
    private void certify(String what, String number, String reason) {
        Certification decision = new Certification(number, reason);
        Patience.whileRefused(
                Refusal::isMissingFact,
                () -> api.postOnce("central", what + "/certification", decision));
    }

    private boolean isComplete() {
        JsonNode result = api.get(RESULT);
        return result.path("status").asText().equals("computed")
                && result.path("protocolsReceived").asInt()
                        == result.path("protocolsExpected").asInt();
    }
}
