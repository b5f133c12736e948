package kz.mandat.local.stack;

import java.time.Duration;
import java.util.List;

/** One program of the stack: how to start it, and when it is ready. */
interface Part {

    /** Names the part's files and appears in every message. */
    String name();

    /** What a person types to reach it. */
    String address();

    List<Integer> ports();

    /** The names of the parts that must be ready before this one starts. */
    List<String> after();

    /** Another one whenever the part would be started from other files or settings. */
    String origin();

    /** What is done once and kept: unpacking, building, creating the data folder. */
    void prepare(Progress progress);

    Launch launch();

    boolean isReady();

    /** What is done each time the part has become ready. */
    default void furnish() {}

    default Signal farewell() {
        return Signal.TERM;
    }

    default Duration patience() {
        return Duration.ofMinutes(2);
    }
}
