package kz.mandat.nominations.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A draw that anyone can repeat: before it the SHA-256 of the seed is published, after it the seed;
 * the parties stand in the order of SHA-256(seed, line feed, party's id). A tool for the central
 * commission, which draws by lot (art. 37): it is not bound to use it.
 */
final class PublicDraw {

    private PublicDraw() {}

    static List<String> order(String seed, Collection<String> parties) {
        return parties.stream()
                .sorted(Comparator.comparing(party -> hash(seed + "\n" + party)))
                .toList();
    }

    static boolean keeps(String commitment, String seed) {
        return commitment.equals(hash(seed));
    }

    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
