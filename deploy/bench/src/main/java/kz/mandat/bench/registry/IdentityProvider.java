package kz.mandat.bench.registry;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Signs tokens, and publishes the key that checks them, as the identity provider does. */
final class IdentityProvider implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration LIFE = Duration.ofHours(1);

    private final KeyPair keys;
    private final HttpServer server;

    private IdentityProvider(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    static IdentityProvider start() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] published = published((RSAPublicKey) keys.getPublic());
        server.createContext(
                "/",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, published.length);
                    exchange.getResponseBody().write(published);
                    exchange.close();
                });
        server.start();
        return new IdentityProvider(keys, server);
    }

    private static byte[] published(RSAPublicKey key) {
        return """
        {"keys":[{"kty":"RSA","alg":"RS256","use":"sig","kid":"bench","n":"%s","e":"%s"}]}
        """
                .formatted(number(key.getModulus()), number(key.getPublicExponent()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/mandat";
    }

    /** A token of one role for the whole country. */
    String token(String role) throws GeneralSecurityException {
        Instant now = Instant.now();
        String claims =
                """
                {"iss":"%s","sub":"%s","aud":"mandat-api","preferred_username":"%s","unit":"territory:KZ",
                 "realm_access":{"roles":["%s"]},"iat":%d,"exp":%d}
                """
                        .formatted(
                                issuer(),
                                role,
                                role,
                                role,
                                now.getEpochSecond(),
                                now.plus(LIFE).getEpochSecond());
        String content = part("{\"alg\":\"RS256\",\"kid\":\"bench\"}") + "." + part(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + BASE64.encodeToString(signature.sign());
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
