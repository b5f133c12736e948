package kz.mandat.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.local.stack.Project;

/**
 * Who may do what: every operation of the merged OpenAPI document is tried by every role, by
 * nobody, and with tokens that are made up, expired or meant for another audience. The committed
 * matrix names every operation; one that it does not name fails.
 */
public final class Access {

    private static final Path MATRIX = Project.root().resolve("docs/security/access.csv");
    private static final String HEAD = "method,path,roles";
    private static final int NOT_AUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 400;
    private static final int BROKEN = 500;
    private static final String PASSWORD = "only-for-this-drill";

    private final Suite suite;
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    private Access(Suite suite) {
        this.suite = suite;
    }

    static boolean run(Size size) throws IOException {
        try (Suite suite = Suite.start("drill")) {
            return run(suite);
        }
    }

    /** In a suite that runs already. */
    public static boolean run(Suite suite) throws IOException {
        return new Access(suite).tryAll();
    }

    private boolean tryAll() throws IOException {
        Report report = Report.of("drill-access", "Roles, operations and owners");
        List<Operation> operations = Operation.all(suite.door());
        compareWithMatrix(operations, report);
        Map<String, String> tokens = tokensByRole();
        Map<String, String> bad = badTokens();
        for (Operation operation : operations) {
            if (operation.endless()) {
                continue;
            }
            tokens.forEach((role, token) -> tryAs(role, token, operation));
            if (!operation.isPublic()) {
                expect(operation, "nobody", Map.of(), NOT_AUTHENTICATED);
                bad.forEach(
                        (what, token) -> expect(operation, what, bearer(token), NOT_AUTHENTICATED));
            }
        }
        report.bar(
                "cells that answered otherwise than the matrix says",
                "none of " + tried,
                wrong.isEmpty() ? "none" : String.join("; ", wrong),
                wrong.isEmpty());
        tryRemovedRole(report);
        return report.finish();
    }

    private void compareWithMatrix(List<Operation> operations, Report report) throws IOException {
        List<String> rows =
                new ArrayList<>(operations.stream().map(Operation::row).sorted().toList());
        List<String> committed =
                Files.exists(MATRIX)
                        ? Files.readAllLines(MATRIX).stream().skip(1).sorted().toList()
                        : List.of();
        List<String> unknown = new ArrayList<>(rows);
        unknown.removeAll(committed);
        List<String> gone = new ArrayList<>(committed);
        gone.removeAll(rows);
        Path actual = Report.folder().resolve("access.csv");
        rows.addFirst(HEAD);
        Files.write(actual, rows);
        report.bar(
                "operations as in docs/security/access.csv (as they are: " + actual + ")",
                operations.size() + " named, none else",
                "unknown " + unknown + ", gone " + gone,
                unknown.isEmpty() && gone.isEmpty());
    }

    private void tryAs(String role, String token, Operation operation) {
        if (operation.isPublic() || operation.roles().contains(role)) {
            Answer answer = ask(operation, bearer(token));
            check(
                    operation,
                    role,
                    answer,
                    answer.status() != NOT_AUTHENTICATED
                            && answer.status() != 0
                            && answer.status() < BROKEN
                            // What belongs to nobody is found by nobody, and changes nothing.
                            && (operation.isRead()
                                    || operation.isByLine()
                                    || operation.isDeletion()
                                    || answer.status() >= REFUSED));
        } else {
            expect(operation, role, bearer(token), FORBIDDEN);
        }
    }

    private void expect(Operation operation, String who, Map<String, String> headers, int status) {
        Answer answer = ask(operation, headers);
        check(operation, who, answer, answer.status() == status);
    }

    private void check(Operation operation, String who, Answer answer, boolean right) {
        tried++;
        if (!right) {
            wrong.add(
                    "%s %s as %s: %d"
                            .formatted(operation.method(), operation.path(), who, answer.status()));
        }
    }

    private Answer ask(Operation operation, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        String body = "";
        if (!operation.isRead()) {
            String type =
                    operation.bodies().isEmpty()
                            ? "application/json"
                            : operation.bodies().getFirst();
            all.put("Content-Type", type);
            body = "{\"nobody\":true}";
        }
        return suite.door().send(operation.method(), operation.pathWith("nobodys"), all, body);
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private Map<String, String> tokensByRole() {
        Map<String, String> tokens = new LinkedHashMap<>();
        for (String user :
                List.of(
                        "justice",
                        "applicant",
                        "central",
                        "territorial",
                        "district",
                        "observer",
                        "auditor")) {
            tokens.put(user, suite.door().tokenOfUser(user));
        }
        tokens.put("precinct", suite.door().tokenOfUser("precinct-1"));
        tokens.put("party", suite.door().tokenOfUser("party-amanat"));
        tokens.put("regional-system", suite.door().tokenOfSystem("regional-kz-75"));
        return tokens;
    }

    private Map<String, String> badTokens() {
        IdentityAdmin admin = new IdentityAdmin(suite.addresses().keycloak());
        admin.createClient("drill-short", 1, List.of("mandat"));
        admin.createClient("drill-elsewhere", 300, List.of());
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("a made-up token", "eyJhbGciOiJub25lIn0.e30.");
        tokens.put("an expired token", admin.token("drill-short", "central", "demo"));
        tokens.put(
                "a token for another audience", admin.token("drill-elsewhere", "central", "demo"));
        Patience.pause(Duration.ofSeconds(3));
        return tokens;
    }

    /** The next token no longer has it; the one before lasts five minutes at most. */
    private void tryRemovedRole(Report report) {
        IdentityAdmin admin = new IdentityAdmin(suite.addresses().keycloak());
        String name = "drill-" + System.nanoTime();
        String user = admin.createUser(name, PASSWORD, "central");
        int before = certify(admin.token("mandat-demo", name, PASSWORD));
        admin.takeRole(user, "central");
        int after = certify(admin.token("mandat-demo", name, PASSWORD));
        report.bar(
                "a role removed a minute ago",
                "403 with the next token",
                before + ", then " + after,
                before != FORBIDDEN && before != NOT_AUTHENTICATED && after == FORBIDDEN);
    }

    private int certify(String token) {
        return suite.door().post(token, "/api/results/nobodys/certification", "{}").status();
    }
}
