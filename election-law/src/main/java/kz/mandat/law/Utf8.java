package kz.mandat.law;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text from bytes that have to be UTF-8. */
public final class Utf8 {

    private Utf8() {}

    /**
     * The text without a byte order mark; bytes in another encoding are an {@link
     * IllegalArgumentException}.
     */
    public static String decode(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrongEncoding) {
            throw new IllegalArgumentException("is not UTF-8", wrongEncoding);
        }
    }
}
