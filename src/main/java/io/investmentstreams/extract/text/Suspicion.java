package io.investmentstreams.extract.text;

/** Tells damage from an honest question mark by what stands around it. Immutable. */
final class Suspicion {
    private static final int NEAR = 8;

    /** Rows of GB 2312 that hold its first level, the 3,755 frequent characters. */
    private static final int FIRST_FREQUENT = 0xB0;

    private static final int LAST_FREQUENT = 0xD7;
    private static final int FIRST_TRAIL = 0xA1;
    private static final String MARKS = ",;!:.、，；！：";

    private final Glyphs glyphs;
    private final Pinyin pinyin;
    private final Gbk gbk;

    Suspicion(Glyphs glyphs, Pinyin pinyin, Gbk gbk) {
        this.glyphs = glyphs;
        this.pinyin = pinyin;
        this.gbk = gbk;
    }

    /** True if what follows the mark at {@code at} is odd enough to look closer. */
    boolean worthALook(String text, int at) {
        if (text.charAt(at) == '\uFFFD') return true;
        if (at + 1 >= text.length()) return false;
        if (pinyin.tail(text, at + 1) != null) return true;
        char next = text.charAt(at + 1);
        if (next >= 'A' && next <= 'z')
            return at + 2 < text.length() && text.charAt(at + 2) == '(' && pinyin.tail(text, at + 3) != null;
        return Realigner.isLost(next) || MARKS.indexOf(next) >= 0 || odd(text, at + 1);
    }

    /** True if the lost byte cannot be an innocent question mark. */
    boolean certain(String text, int at) {
        if (text.charAt(at) == '\uFFFD' || pinyin.tail(text, at + 1) != null) return true;
        return odd(text, at + 1) || isDouble(text, at);
    }

    /** Two marks in the middle of words. */
    private static boolean isDouble(String text, int at) {
        return at + 2 < text.length()
                && Realigner.isLost(text.charAt(at + 1))
                && (at == 0 || Glyphs.isHan(text.charAt(at - 1)))
                && Glyphs.isHan(text.charAt(at + 2));
    }

    /** True if one of the next characters of the line hardly ever stands in news. */
    boolean odd(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + NEAR); i++) {
            if (text.charAt(i) == '\n') return false;
            if (isOdd(text.charAt(i))) return true;
        }
        return false;
    }

    /** True for a Chinese character outside the frequent ones. */
    boolean isOdd(char c) {
        if (!Glyphs.isHan(c)) return false;
        int code = gbk.code(glyphs.of(c));
        int lead = code >> 8;
        return lead < FIRST_FREQUENT || lead > LAST_FREQUENT || (code & 0xFF) < FIRST_TRAIL;
    }
}
