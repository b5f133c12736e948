package kz.mandat.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that keeps cookies and shows no pictures. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .cookieHandler(new LoopbackCookies())
                    .build();

    /** By the page of the identity provider, to which the gateway leads. */
    void signIn(URI door, String user, String password) throws Exception {
        Matcher form = FORM.matcher(get(door.resolve("/login?to=/api/me")).body());
        if (!form.find()) {
            throw new IOException("The identity provider shows no form");
        }
        HttpRequest entry =
                HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "username=%s&password=%s"
                                                .formatted(encoded(user), encoded(password))))
                        .build();
        HttpResponse<String> answer = browser.send(entry, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode());
        }
    }

    /** Whom a gateway takes the visitor for; empty for nobody. */
    String nameAt(URI door) throws Exception {
        Matcher name = NAME.matcher(get(door.resolve("/api/me")).body());
        return name.find() ? name.group(1) : "";
    }

    HttpResponse<String> get(URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** A browser holds the loopback address to be safe, and sends cookies for safe places there. */
    static final class LoopbackCookies extends CookieManager {

        LoopbackCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> taken = new HashMap<>();
            headers.forEach((name, values) ->
                    taken.put(
                            name,
                            values.stream()
                                    .map(value -> value.replaceAll("(?i); *secure", ""))
                                    .toList()));
            super.put(address, taken);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
