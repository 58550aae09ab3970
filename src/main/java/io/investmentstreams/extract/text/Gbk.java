package io.investmentstreams.extract.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** The two-byte code GBK as tables, both ways. Codes that GBK leaves undefined have no character. */
final class Gbk {
    static final int FIRST_LEAD = 0x81;
    static final int LAST = 0xFE;
    static final int FIRST_TRAIL = 0x40;

    private final char[] decoded = new char[1 << 16];
    private final char[] codes = new char[1 << 16];

    Gbk() {
        CharsetDecoder decoder = Charset.forName("GBK")
                .newDecoder()
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .onMalformedInput(CodingErrorAction.REPLACE);
        ByteBuffer pair = ByteBuffer.allocate(2);
        CharBuffer out = CharBuffer.allocate(2);
        for (int lead = FIRST_LEAD; lead <= LAST; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST; trail++) {
                pair.clear().put((byte) lead).put((byte) trail).flip();
                decoder.reset().decode(pair, out.clear(), true);
                if (trail != 0x7F && out.position() == 1) enter(out.get(0), (lead << 8) | trail);
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
