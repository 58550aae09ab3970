package io.investmentstreams.extract.money;

/** What the words around two figures say of them: each, replaced, converted. */
final class Context {
    private static final int GAP = 18;

    private final Words each;
    private final Words eachNone;
    private final Words eachBetween;
    private final Words change;
    private final Words from;
    private final Words convert;

    Context(Lexicon lexicon) {
        each = lexicon.words("each");
        eachNone = lexicon.words("each-none");
        eachBetween = lexicon.words("each-between");
        change = lexicon.words("change");
        from = lexicon.words("from");
        convert = lexicon.words("convert");
    }

    /** Whether 均 or 各 says that every one of several has the amount that starts at {@code start}. */
    boolean each(char[] c, int start, int floor) {
        int at = start;
        for (int i = 0; i < 3; i++) {
            if (each.before(c, at, floor) != null) return eachNone.before(c, at, floor) == null;
            String between = eachBetween.before(c, at, floor);
            if (between == null) return false;
            at -= between.length();
        }
        return each.before(c, at, floor) != null && eachNone.before(c, at, floor) == null;
    }

    /** Whether the words from {@code end} to {@code next} say that the figure before them became the one after. */
    boolean becomes(char[] c, int start, int end, int next) {
        if (next - end > GAP) return false;
        for (int at = end; at < next; at++) {
            if ("。;!\n、".indexOf(c[at]) >= 0) return false;
            String word = change.at(c, at);
            if (word != null && at + word.length() <= next) return true;
        }
        boolean to = next == end + 1 && (c[end] == '到' || c[end] == '至');
        return to && from.before(c, start, 0) != null;
    }

    /** Where the figure of a conversion that follows {@code end} starts (in brackets or after 折合); -1 without one. */
    int conversion(char[] c, int end) {
        int at = Blanks.skip(c, end);
        if (at >= c.length) return -1;
        if (c[at] == '(' || c[at] == '[' || c[at] == '〔') return figure(c, at + 1, 14);
        if (c[at] == ',') at++;
        String word = convert.at(c, at);
        boolean plain = word == null || word.length() == 1 || word.equals("等于");
        return plain ? -1 : figure(c, at + word.length(), 6);
    }

    private static int figure(char[] c, int from, int limit) {
        for (int at = from; at < c.length && at <= from + limit; at++) {
            if (c[at] == ')' || c[at] == '。' || c[at] == '\n') return -1;
            if (Digits.numeral(c[at])) return at;
        }
        return -1;
    }

    /** Where a bracket opened at {@code from} closes after the figure ending at {@code end}; {@code end} if it goes on. */
    static int closed(char[] c, int from, int end) {
        int open = Blanks.skip(c, from);
        if (c[open] == ',' || Character.isLetter(c[open])) return end;
        for (int at = end; at < c.length && at <= end + 8; at++) {
            if (c[at] == ')' || c[at] == ']' || c[at] == '〕') return at + 1;
        }
        return -1;
    }
}
