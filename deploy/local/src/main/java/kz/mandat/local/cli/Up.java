package kz.mandat.local.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import kz.mandat.local.demo.LoadElection;
import kz.mandat.local.realm.DemoUser;
import kz.mandat.local.stack.Addresses;
import kz.mandat.local.stack.Stack;
import kz.mandat.local.stack.Stopwatch;

/** Starts everything, loads the election, and tells where to look. */
record Up(Stack stack, PrintStream out) {

    void run() {
        Stopwatch stopwatch = Stopwatch.started();
        out.println("Starting the parts:");
        stack.up(this::load);
        welcome(stopwatch.elapsed().toSeconds());
    }

    private void load() {
        out.println("Loading the election of 19 March 2023:");
        new LoadElection(stack.addresses(), new Console(out)).run();
    }

    private void welcome(long seconds) {
        Addresses addresses = stack.addresses();
        out.printf(
                """

                Ready after %d s.
                  the result            %s
                  the API               %s/api/openapi
                  identity provider     %s (admin / admin)
                  logins, password %s   %s

                The totals of the country are official, "invalid" is derived, sizes and split of stations are synthetic.
                ./mandat status, ./mandat logs, ./mandat down
                """,
                seconds,
                addresses.gateway(),
                addresses.gateway(),
                addresses.keycloak(),
                DemoUser.PASSWORD,
                DemoUser.all().stream().map(DemoUser::username).collect(Collectors.joining(", ")));
    }
}
