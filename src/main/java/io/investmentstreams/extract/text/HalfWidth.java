package io.investmentstreams.extract.text;

/** Full-width digits, letters and punctuation as their half-width twins, one character for one, so offsets stay. */
public final class HalfWidth {
    private static final int DISTANCE = 0xFF01 - '!';

    private HalfWidth() {}

    /** The characters of the text, folded; as long as the text. Every kind of blank but line breaks becomes a space. */
    public static char[] fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            if (!isHan(folded[i])) folded[i] = fold(folded[i]);
        }
        return folded;
    }

    /** True for the characters that a text mostly has, and that fold to nothing else. */
    private static boolean isHan(char c) {
        return c >= '一' && c <= '龥';
    }

    private static char fold(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) return (char) (c - DISTANCE);
        return switch (c) {
            case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\t' -> ' ';
            case '\uffe5' -> '\u00a5';
            case '\uffe1' -> '\u00a3';
            default -> c;
        };
    }
}
