package kz.mandat.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Runs an idempotent write, or gives the answer that it gave before. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final IdempotentRequests requests;
    private final Caller caller;
    private final ObjectMapper json;
    private final RoutingContext http;

    @Inject
    IdempotentInterceptor(
            IdempotentRequests requests, Caller caller, ObjectMapper json, RoutingContext http) {
        this.requests = requests;
        this.caller = caller;
        this.json = json;
        this.http = http;
    }

    @AroundInvoke
    Object once(InvocationContext write) throws Exception {
        String key = http.request().getHeader(HEADER);
        if (key == null) {
            return write.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemException.invalid(
                    FieldError.of(HEADER, InputRule.OUT_OF_RANGE, "1-" + LONGEST_KEY));
        }
        String request = hash(write);
        return QuarkusTransaction.joiningExisting()
                .call(() -> {
                    if (!requests.begin(caller.name(), key, request)) {
                        return replay(write, key, request);
                    }
                    Object answer = write.proceed();
                    requests.finish(caller.name(), key, json.writeValueAsString(answer));
                    return answer;
                });
    }

    private Object replay(InvocationContext write, String key, String request)
            throws JsonProcessingException, SQLException {
        IdempotentRequests.Finished before = requests.find(caller.name(), key);
        if (!before.requestHash().equals(request)) {
            throw new ProblemException(
                    ProblemCode.IDEMPOTENCY_KEY_REUSED,
                    "This key belongs to a request with another content; choose a new key.");
        }
        http.response().putHeader("Idempotency-Replayed", "true");
        return json.readValue(
                before.answer(), json.constructType(write.getMethod().getGenericReturnType()));
    }

    private String hash(InvocationContext write) throws JsonProcessingException {
        List<Object> content = new ArrayList<>();
        content.add(http.request().method().name() + " " + http.request().path());
        content.addAll(java.util.Arrays.asList(write.getParameters()));
        try {
            byte[] bytes = json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
