package kz.mandat.registry.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final String TEXT = "850131300200 Әлия";

    private static PersonalData with(int key) throws Exception {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new PersonalData(Base64.getEncoder().encodeToString(bytes));
    }

    @Test
    void what_is_sealed_opens_with_the_same_key_and_with_no_other() throws Exception {
        byte[] sealed = with(1).seal(TEXT);

        assertEquals(TEXT, with(1).open(sealed));
        PersonalData another = with(2);
        assertThrows(IllegalStateException.class, () -> another.open(sealed));
    }

    @Test
    void a_seal_shows_nothing_and_is_never_the_same() throws Exception {
        PersonalData data = with(1);
        String one = HexFormat.of().formatHex(data.seal(TEXT));

        assertNotEquals(one, HexFormat.of().formatHex(data.seal(TEXT)));
        assertFalse(
                one.contains(HexFormat.of().formatHex("850131".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_changed_seal_does_not_open() throws Exception {
        PersonalData data = with(1);
        byte[] sealed = data.seal(TEXT);
        sealed[sealed.length - 1] ^= 1;

        assertThrows(IllegalStateException.class, () -> data.open(sealed));
    }

    @Test
    void fingerprints_match_equal_texts_under_one_key_only() throws Exception {
        assertEquals(with(1).fingerprint(TEXT), with(1).fingerprint(TEXT));
        assertNotEquals(with(1).fingerprint(TEXT), with(1).fingerprint(TEXT + "1"));
        assertNotEquals(with(1).fingerprint(TEXT), with(2).fingerprint(TEXT));
    }

    @Test
    void a_key_of_another_length_is_refused_with_the_way_to_make_one() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new PersonalData("c2hvcnQ="));

        assertEquals(true, refusal.getMessage().contains("openssl rand -base64 32"));
    }
}
