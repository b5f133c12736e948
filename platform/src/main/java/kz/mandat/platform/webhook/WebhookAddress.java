package kz.mandat.platform.webhook;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/** Only addresses that the operator allows are called, so that nobody reaches inner systems. */
final class WebhookAddress {

    private WebhookAddress() {}

    static URI require(String text, WebhookSettings settings) {
        URI address = parse(text);
        boolean isSecure = "https".equals(address.getScheme());
        boolean isPlain = "http".equals(address.getScheme()) && settings.plainHttp();
        if (!isSecure && !isPlain) {
            throw refused("https");
        }
        if (address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            throw refused("https://host/path");
        }
        List<String> allowed = settings.hosts().orElse(List.of());
        if (!allowed.contains(place(address))) {
            throw refused(allowed.isEmpty() ? "mandat.webhooks.hosts" : String.join(", ", allowed));
        }
        return address;
    }

    private static URI parse(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw refused("https://host/path");
        }
    }

    private static String place(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return address.getPort() < 0 || address.getPort() == 443
                ? host
                : host + ":" + address.getPort();
    }

    private static ProblemException refused(String expected) {
        return ProblemException.invalid(FieldError.of("url", InputRule.INVALID, expected));
    }
}
