package io.investmentstreams.extract.fact;

/** Where clauses end. */
public final class Clauses {
    private static final String BREAKS = ",;:。!?\n…";

    private Clauses() {}

    /** True where the character parts two clauses; a comma or colon between digits does not. */
    public static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        if (BREAKS.indexOf(c) < 0) return false;
        boolean betweenDigits = at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return !(betweenDigits && (c == ',' || c == ':'));
    }
}
