package kz.mandat.local.stack;

import java.util.List;
import java.util.Map;

/**
 * How a part's process is started.
 *
 * @param environment what is added to ours
 */
record Launch(List<String> command, Map<String, String> environment) {

    static Launch of(List<String> command) {
        return new Launch(command, Map.of());
    }
}
