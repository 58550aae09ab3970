package io.investmentstreams.extract.text;

import java.nio.charset.Charset;

/** The two-byte code GBK as tables, both ways. Codes that GBK leaves undefined have no character. */
final class Gbk {
    static final int FIRST_LEAD = 0x81;
    static final int LAST = 0xFE;
    static final int FIRST_TRAIL = 0x40;

    private final char[] decoded = new char[1 << 16];
    private final char[] codes = new char[1 << 16];

    Gbk() {
        Charset charset = Charset.forName("GBK");
        byte[] pair = new byte[2];
        for (int lead = FIRST_LEAD; lead <= LAST; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST; trail++) {
                pair[0] = (byte) lead;
                pair[1] = (byte) trail;
                String text = new String(pair, charset);
                if (trail != 0x7F && text.length() == 1) enter(text.charAt(0), lead << 8 | trail);
            }
        }
    }

    private void enter(char c, int code) {
        if (c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF')) return;
        decoded[code] = c;
        codes[c] = (char) code;
    }

    /** The two bytes of a character as lead × 256 + trail; 0 if it has none. Private-use characters have those of GBK's user zones. */
    int code(char c) {
        if (c < '\uE000' || c > '\uE765') return codes[c];
        int k = c - 0xE000;
        if (k < 564) return (0xAA + k / 94) << 8 | (0xA1 + k % 94);
        k -= 564;
        if (k < 658) return (0xF8 + k / 94) << 8 | (0xA1 + k % 94);
        k -= 658;
        int trail = 0x40 + k % 96;
        return (0xA1 + k / 96) << 8 | (trail >= 0x7F ? trail + 1 : trail);
    }

    /** The character of a pair of bytes; NUL if it is undefined. */
    char decode(int lead, int trail) {
        return decoded[lead << 8 | trail];
    }
}
