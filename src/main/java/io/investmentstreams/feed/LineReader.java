package io.investmentstreams.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Lines of bytes; one that is too long is measured and hashed, never held. */
final class LineReader {
    private final BufferedInputStream in;
    private int number;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * A line without its end.
     *
     * @param bytes    null when it is too long
     * @param tooLarge size and hash when it is too long; else null
     */
    record Line(int number, byte[] bytes, String tooLarge) {}

    /** The next line, or null at the end. */
    Line next() throws IOException {
        int b = in.read();
        if (b < 0) return null;
        number++;
        ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 12);
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (kept.size() == Limits.LINE_BYTES) return measure(kept.toByteArray(), b);
            kept.write(b);
        }
        return new Line(number, kept.toByteArray(), null);
    }

    private Line measure(byte[] head, int first) throws IOException {
        MessageDigest digest = Hashes.sha256();
        digest.update(head);
        long size = head.length;
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            digest.update((byte) b);
            size++;
        }
        return new Line(number, null, Limits.describe(size, digest));
    }
}
