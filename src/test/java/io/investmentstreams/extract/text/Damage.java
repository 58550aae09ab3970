package io.investmentstreams.extract.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;

/** Damages text as scraped pages do: pinyin after a character, and byte-level replacement inside GBK with a lenient decode. */
final class Damage {
    private static final Charset GBK = Charset.forName("GBK");

    /** Second bytes under the lead A3 that the replacement takes for full-width marks: ！ ， ； ？ */
    private static final Set<Integer> MARKS = Set.of(0xA1, 0xAC, 0xBB, 0xBF);

    private Damage() {}

    static String withPinyin(String text, Map<Character, String> readings) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            if (readings.containsKey(c)) out.append('(').append(readings.get(c)).append(')');
        }
        return out.toString();
    }

    /** Wherever two bytes look like a full-width mark, even across two characters, only the mark's ASCII twin is left. */
    static String marksReplaced(String text) {
        byte[] bytes = text.getBytes(GBK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xA3 && i + 1 < bytes.length && MARKS.contains(bytes[i + 1] & 0xFF))
                out.write(bytes[++i] & 0x7F);
            else out.write(bytes[i]);
        }
        return lenient(out.toByteArray());
    }

    /** A lead byte without a trail becomes '?', an undefined pair vanishes. */
    private static String lenient(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x81) {
                out.append((char) b);
            } else if (i + 1 == bytes.length || (bytes[i + 1] & 0xFF) < 0x40) {
                out.append('?');
            } else {
                String pair = new String(bytes, i++, 2, GBK);
                char c = pair.charAt(0);
                if (pair.length() == 1 && c != '\uFFFD' && Character.getType(c) != Character.PRIVATE_USE) out.append(c);
            }
        }
        return out.toString();
    }
}
