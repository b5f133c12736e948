package kz.mandat.local.stack;

import java.nio.file.Path;
import java.util.List;

/**
 * Every real part of the suite on this machine. A stack outlives the program that starts it:
 * whoever describes the same home finds the same processes again.
 */
public final class Stack {
    private final Path project;
    private final Home home;
    private final Ports ports;
    private final Progress progress;
    private final boolean applications;

    private Stack(Path project, Home home, Ports ports, Progress progress, boolean applications) {
        this.project = project;
        this.home = home;
        this.ports = ports;
        this.progress = progress;
        this.applications = applications;
    }

    /**
     * The stack of the project around the working folder, on the ports that the environment asks
     * for.
     */
    public static Stack ofProject() {
        return new Stack(
                Project.root(), Home.ofProject(), Ports.ofEnvironment(), Progress.silent(), true);
    }

    public Stack at(Home other) {
        return new Stack(project, other, ports, progress, applications);
    }

    public Stack on(Ports others) {
        return new Stack(project, home, others, progress, applications);
    }

    public Stack reportingTo(Progress listener) {
        return new Stack(project, home, ports, listener, applications);
    }

    /** Only what the applications need: PostgreSQL, Kafka and Keycloak. */
    public Stack withoutApplications() {
        return new Stack(project, home, ports, progress, false);
    }

    public Addresses addresses() {
        return new Addresses(ports);
    }

    /**
     * Starts what is not running and waits until all is ready; if anything fails, nothing is left
     * running.
     */
    public void up() {
        up(() -> {});
    }

    /** The same, and then does what is given; if that fails too, nothing is left running. */
    public void up(Runnable whenReady) {
        try (StackLock _ = StackLock.of(home)) {
            Prerequisites.check(home, parts());
            new AllOrNothing(parts(), home, progress).run(whenReady);
        }
    }

    /** Stops what is running, last started first; the data stay. */
    public void down() {
        try (StackLock _ = StackLock.of(home)) {
            new ShutDown(parts(), home, progress).run();
        }
    }

    /** Deletes data and logs of a stopped stack; what was unpacked stays. */
    public void forget() {
        try (StackLock _ = StackLock.of(home)) {
            home.forget();
        }
    }

    public List<PartStatus> status() {
        return parts().stream().map(part -> PartStatus.of(part, home)).toList();
    }

    private List<Part> parts() {
        return applications ? Parts.all(project, home, ports) : Parts.foreign(project, home, ports);
    }
}
