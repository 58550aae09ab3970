package io.investmentstreams.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What is too large or not text is refused without being held in memory. */
final class Limits {
    /** An article over 1 MB is refused. */
    static final int ARTICLE_BYTES = 1_000_000;

    /** JSON may escape every character as \\uXXXX, twice its UTF-8 length, and carries other fields. */
    static final int LINE_BYTES = 4_000_000;

    private Limits() {}

    /** Size and SHA-256 of a stream that is read to its end but not kept. */
    static String describe(InputStream in) throws IOException {
        MessageDigest digest = Hashes.sha256();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
            size += n;
        }
        return describe(size, digest);
    }

    static String describe(long size, MessageDigest digest) {
        return size + " bytes, SHA-256 " + Hashes.hex(digest.digest());
    }

    static String tooLarge(String sizeAndHash) {
        return "over 1 MB (" + sizeAndHash + "); split it into single articles";
    }

    /** @throws CharacterCodingException when the bytes are not UTF-8 */
    static String utf8(byte[] bytes) throws CharacterCodingException {
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }
}
