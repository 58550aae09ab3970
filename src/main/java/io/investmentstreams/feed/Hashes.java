package io.investmentstreams.feed;

import io.investmentstreams.extract.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hex. */
public final class Hashes {
    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String of(String text) {
        return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of everything an article says; when it was fetched is left out, so that fetching again is a repeat. */
    public static String content(Article a) {
        MessageDigest digest = sha256();
        for (String part : new String[] {a.url(), a.source(), a.title(), a.text(), a.publishedAt()}) {
            digest.update(part == null ? new byte[] {0} : part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0x1F);
        }
        return hex(digest.digest());
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
