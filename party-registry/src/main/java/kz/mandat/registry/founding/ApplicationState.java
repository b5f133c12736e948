package kz.mandat.registry.founding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where an application stands, and which act leads where. */
public enum ApplicationState {
    NOTICED,
    CONFIRMED,
    CONGRESS_HELD,
    EXAMINED,
    INTERRUPTED,
    REFUSED,
    APPEALED,
    REGISTERED;

    private static final Map<ApplicationState, Map<ApplicationAct, ApplicationState>> NEXT =
            Map.of(
                    NOTICED,
                    Map.of(
                            ApplicationAct.CONFIRMATION, CONFIRMED,
                            ApplicationAct.REFUSAL, REFUSED),
                    CONFIRMED,
                    Map.of(
                            ApplicationAct.PRESS_NOTICE, CONFIRMED,
                            ApplicationAct.CONGRESS, CONGRESS_HELD),
                    CONGRESS_HELD,
                    Map.of(
                            ApplicationAct.PRESS_NOTICE, CONGRESS_HELD,
                            ApplicationAct.SUBMISSION, EXAMINED),
                    EXAMINED,
                    Map.of(
                            ApplicationAct.INTERRUPTION, INTERRUPTED,
                            ApplicationAct.REFUSAL, REFUSED,
                            ApplicationAct.REGISTRATION, REGISTERED),
                    INTERRUPTED,
                    Map.of(ApplicationAct.CURE, EXAMINED, ApplicationAct.REFUSAL, REFUSED),
                    REFUSED,
                    Map.of(ApplicationAct.APPEAL, APPEALED),
                    APPEALED,
                    Map.of(
                            ApplicationAct.APPEAL_GRANTED, EXAMINED,
                            ApplicationAct.APPEAL_DISMISSED, REFUSED),
                    REGISTERED,
                    Map.of());

    Optional<ApplicationState> after(ApplicationAct act) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(act));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a parameter of the address. */
    public static ApplicationState fromString(String code) {
        for (ApplicationState state : values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("No state of an application: " + code);
    }
}
