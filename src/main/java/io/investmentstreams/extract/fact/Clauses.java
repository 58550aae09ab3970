package io.investmentstreams.extract.fact;

import io.investmentstreams.extract.text.Characters;

/** Where clauses end. */
public final class Clauses {
    private static final Characters BREAKS = Characters.of(",;:。!?\n…");

    private Clauses() {}

    /** True where the character parts two clauses; a comma or colon between digits does not. */
    public static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        if (!BREAKS.has(c)) return false;
        boolean betweenDigits = at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return !(betweenDigits && (c == ',' || c == ':'));
    }
}
