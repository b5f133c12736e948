package kz.mandat.registry.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;

/** A body that refuses to be longer than it may. */
public final class CountedStream extends FilterInputStream {

    private final long limit;
    private long read;

    public CountedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int bytes = super.read(into, offset, length);
        count(Math.max(bytes, 0));
        return bytes;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > limit) {
            throw new ProblemException(
                    ProblemCode.PAYLOAD_TOO_LARGE, "The body may have %d bytes.".formatted(limit));
        }
    }
}
