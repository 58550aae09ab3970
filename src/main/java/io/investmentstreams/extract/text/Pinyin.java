package io.investmentstreams.extract.text;

/** Recognises the pinyin reading, one syllable in brackets, that some scraped pages insert after a character. */
final class Pinyin {
    /** "zhuang" with a combining mark or two. */
    private static final int LONGEST = 8;

    private final Readings readings;

    Pinyin(Readings readings) {
        this.readings = readings;
    }

    /**
     * Offset just after the bracket at {@code open} if it holds a reading of {@code before}: a toned syllable, or a bare one that the
     * character really has. Else {@code open}.
     */
    int skip(String text, int open, char before) {
        int close = close(text, open + 1);
        if (close <= open + 1) return open;
        String inside = text.substring(open + 1, close);
        String syllable = Readings.plain(inside);
        if (syllable == null) return open;
        boolean toned = !inside.equals(syllable);
        boolean damage = toned ? readings.isSyllable(syllable) : readings.has(before, syllable);
        return damage ? close + 1 : open;
    }

    /** The toned syllable, in plain form, that stands at {@code from} and ends in a closing bracket; null if there is none. */
    String tail(String text, int from) {
        int close = close(text, from);
        if (close <= from) return null;
        String inside = text.substring(from, close);
        String syllable = Readings.plain(inside);
        return syllable == null || inside.equals(syllable) || !readings.isSyllable(syllable) ? null : syllable;
    }

    /** Offset of the closing bracket that follows the letters at {@code from}; -1 if something else follows them. */
    static int close(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST + 1);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') return i;
            if (!isLetter(c)) return -1;
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'à' && c <= 'ǿ')
                || (c >= '\u0300' && c <= '\u036F')
                || c == 'ɑ'
                || c == 'ɡ'
                || c == 'ḿ';
    }
}
