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
    private final int replicas;

    private Stack(Path project, Home home, Ports ports, Progress progress, int replicas) {
        this.project = project;
        this.home = home;
        this.ports = ports;
        this.progress = progress;
        this.replicas = replicas;
    }

    /**
     * The stack of the project around the working folder, on the ports that the environment asks
     * for.
     */
    public static Stack ofProject() {
        return new Stack(
                Project.root(), Home.ofProject(), Ports.ofEnvironment(), Progress.silent(), 1);
    }

    public Stack at(Home other) {
        return new Stack(project, other, ports, progress, replicas);
    }

    public Stack on(Ports others) {
        return new Stack(project, home, others, progress, replicas);
    }

    public Stack reportingTo(Progress listener) {
        return new Stack(project, home, ports, listener, replicas);
    }

    /** Only what the applications need: PostgreSQL, Kafka and Keycloak. */
    public Stack withoutApplications() {
        return new Stack(project, home, ports, progress, 0);
    }

    /** Each application so many times side by side, as on a cluster. */
    public Stack withReplicas(int each) {
        if (each < 1 || each > Replica.MOST) {
            throw new StackFailure(
                    "Replicas must be from 1 to " + Replica.MOST + ", not " + each + ".");
        }
        return new Stack(project, home, ports, progress, each);
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
            new ShutDown(surplus(), home, progress).run();
            Prerequisites.check(home, parts());
            new AllOrNothing(parts(), home, progress).run(whenReady);
        }
    }

    /** Stops what is running, last started first; the data stay. */
    public void down() {
        try (StackLock _ = StackLock.of(home)) {
            new ShutDown(every(), home, progress).run();
        }
    }

    /** Deletes data and logs of a stopped stack; what was unpacked stays. */
    public void forget() {
        try (StackLock _ = StackLock.of(home)) {
            home.forget();
        }
    }

    public List<PartStatus> status() {
        List<String> expected = parts().stream().map(Part::name).toList();
        return every().stream()
                .map(part -> PartStatus.of(part, home))
                .filter(part ->
                        expected.contains(part.name()) || part.state() != PartStatus.State.STOPPED)
                .toList();
    }

    /** Whoever stops or looks need not know how many replicas were started. */
    private List<Part> every() {
        return replicas == 0 ? parts() : Parts.of(project, home, ports, Replica.MOST);
    }

    /** Replicas that another start left and this one does not want. */
    private List<Part> surplus() {
        List<String> wanted = parts().stream().map(Part::name).toList();
        return every().stream().filter(part -> !wanted.contains(part.name())).toList();
    }

    private List<Part> parts() {
        return Parts.of(project, home, ports, replicas);
    }
}
