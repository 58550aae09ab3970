package io.investmentstreams.extract.money;

/** Tells figures that only name a class of projects or firms (10亿元以上项目3个, 千亿级产业) from amounts. */
final class Thresholds {
    private static final int WINDOW = 14;

    private final Words nouns;
    private final Words adjectives;
    private final Words leads;
    private final Words units;

    Thresholds(Lexicon lexicon) {
        nouns = lexicon.words("class-noun");
        adjectives = lexicon.words("class-adjective");
        leads = lexicon.words("count-lead");
        units = lexicon.words("count-unit");
    }

    /** Whether the mention from {@code start} to {@code end} is only the measure of a class. */
    boolean isThreshold(char[] c, int start, int end, Quantity quantity, Bound bound) {
        if (end < c.length && c[end] == '级') return true;
        boolean after = bound == Bound.LOW && end > quantity.end();
        boolean lone = quantity.bare() && quantity.low().signum() > 0;
        int noun = adjectives.skip(c, Blanks.skip(c, end), 4);
        boolean classed = nouns.at(c, noun) != null;
        if (classed && countsClass(c, start, end)) return true;
        if (after && (classed || (countedBefore(c, start) && nounAhead(c, end)))) return true;
        if (bound == Bound.LOW && countedItself(c, end, after)) return true;
        if (after && ((lone && smallest(quantity, c)) || ofAny(c, start))) return true;
        if (lone && ((classed && smallest(quantity, c)) || firms(c, end))) return true;
        if (bound != Bound.LOW && !lone) return false;
        return (countedBefore(c, start) && classed) || countedNoun(c, end);
    }

    /** 28个亿元项目 are 28 projects of 亿元, not 28亿元. */
    private static boolean countsClass(char[] c, int start, int end) {
        for (int at = start; at + 1 < end; at++) if (c[at] == '个' && c[at + 1] == '亿') return true;
        return false;
    }

    /** 亿元项目 is always a class; 百亿项目 may be one project. */
    private static boolean smallest(Quantity quantity, char[] c) {
        return quantity.end() - quantity.figure() <= 2 && c[quantity.figure()] == '亿';
    }

    /** 凡投资5000万元以上的: of whatever is so large. */
    private static boolean ofAny(char[] c, int start) {
        for (int at = start - 1; at >= Math.max(0, start - WINDOW / 2) && clause(c[at]); at--)
            if (c[at] == '凡') return at == 0 || "非平不".indexOf(c[at - 1]) < 0;
        return false;
    }

    /** 百亿企业 and 千亿产业集群 are classes, but 百亿产业项目 may be one project. */
    private boolean firms(char[] c, int end) {
        String noun = nouns.at(c, end);
        if (noun == null || noun.endsWith("项目") || noun.equals("工程")) return false;
        String next = nouns.at(c, end + noun.length());
        return next == null || !next.equals("项目");
    }

    /** Counted without a noun: 50亿元以上2个, 超亿元的有12家. A bare 的 before the count leaves it open, and so no class. */
    private boolean countedItself(char[] c, int end, boolean after) {
        int count = leads.skip(c, end, 3);
        boolean told = after ? count == end || c[count - 1] != '的' : count > end + 1;
        return told && counted(c, count);
    }

    /** A class noun in the same clause: 第9个千万元以上外商投资项目. */
    private boolean nounAhead(char[] c, int end) {
        int limit = Math.min(c.length, end + WINDOW);
        for (int at = end; at < limit && clause(c[at]); at++) if (nouns.at(c, at) != null) return true;
        return false;
    }

    /** A class noun in the same clause with a count behind it: 以上的制造业项目8个. */
    private boolean countedNoun(char[] c, int end) {
        int limit = Math.min(c.length, end + WINDOW);
        for (int at = end; at < limit && clause(c[at]); at++) {
            String noun = nouns.at(c, at);
            if (noun != null && counted(c, leads.skip(c, at + noun.length(), 3))) return true;
        }
        return false;
    }

    private boolean counted(char[] c, int from) {
        int at = Blanks.skip(c, from);
        int end = at;
        while (end < c.length && end < at + 5 && Digits.numeral(c[end])) end++;
        return end > at && units.at(c, end) != null;
    }

    /** A count just before: 3个超10亿元项目. */
    private boolean countedBefore(char[] c, int start) {
        String unit = units.before(c, start, 0);
        int digit = unit == null ? -1 : start - unit.length() - 1;
        return digit >= 0 && Digits.numeral(c[digit]);
    }

    private static boolean clause(char c) {
        return c != ',' && c != '。' && c != ';' && c != '\n' && c != ':' && c != '!';
    }
}
