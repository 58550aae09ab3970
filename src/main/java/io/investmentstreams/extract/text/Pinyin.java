package io.investmentstreams.extract.text;

/** Recognises a bracket that holds one pinyin syllable, as some scraped pages insert after a character. */
final class Pinyin {
    private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";
    private static final int LONGEST = 6;

    /** Offset just after the bracket that opens at {@code open} if it holds a toned syllable; else {@code open}. */
    int skip(String text, int open) {
        boolean toned = false;
        int limit = Math.min(text.length(), open + LONGEST + 2);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') return toned ? i + 1 : open;
            if (TONES.indexOf(c) >= 0) toned = true;
            else if (c < 'a' || c > 'z') return open;
        }
        return open;
    }
}
