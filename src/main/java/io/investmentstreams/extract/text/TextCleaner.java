package io.investmentstreams.extract.text;

/** Turns an article as it came into the text the rules read. Thread-safe and immutable. */
public final class TextCleaner {
    private final Glyphs glyphs = new Glyphs();
    private final Pinyin pinyin = new Pinyin();

    /** Loads the tables; some milliseconds. */
    public TextCleaner() {}

    /** Cleans the body of an article. Any string will do, lone surrogates included. */
    public CleanText clean(String original) {
        return clean(original, null);
    }

    /** Cleans a headline: as a body, but no line is left out and its spans say that they count in the title. */
    public CleanText cleanTitle(String title) {
        return clean(title, "title");
    }

    private CleanText clean(String original, String in) {
        Draft draft = new Draft(original.length());
        write(original, draft);
        String text = draft.text();
        return new CleanText(original, text, draft.starts(), draft.ends(), new int[0], Sentences.of(text), in);
    }

    private void write(String original, Draft draft) {
        int i = 0;
        while (i < original.length()) {
            char c = original.charAt(i);
            if ((c == '(' || c == '（') && Glyphs.isHan(draft.last())) {
                int next = pinyin.skip(original, i);
                if (next > i) {
                    i = next;
                    continue;
                }
            }
            put(glyphs.of(c), i, draft);
            i++;
        }
        trim(draft);
    }

    private static void put(char c, int at, Draft draft) {
        if (c == Glyphs.NOTHING) return;
        char last = draft.last();
        if (c == ' ') {
            if (last != ' ' && last != '\n') draft.add(c, at, at + 1);
            return;
        }
        if (c == '\n') {
            trim(draft);
            if (draft.last() != '\n') draft.add(c, at, at + 1);
            return;
        }
        if (last == ' ' && draft.length() > 1 && joins(draft.at(draft.length() - 2), c)) draft.cut(draft.length() - 1);
        draft.add(c, at, at + 1);
    }

    private static boolean joins(char before, char after) {
        return isDigit(before) ? Glyphs.isHan(after) : Glyphs.isHan(before) && isDigit(after);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void trim(Draft draft) {
        while (draft.length() > 0 && draft.last() == ' ') draft.cut(draft.length() - 1);
    }
}
