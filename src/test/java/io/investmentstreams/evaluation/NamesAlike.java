package io.investmentstreams.evaluation;

import java.util.Set;
import java.util.stream.Collectors;

/** Whether two project names mean the same project. */
final class NamesAlike {
    private static final double SHARE = 0.6;

    private NamesAlike() {}

    /** True when at least 60 % of the characters of the shorter stand in the other, and two at least. */
    static boolean test(String a, String b) {
        Set<Integer> x = characters(a);
        Set<Integer> y = characters(b);
        long shared = x.stream().filter(y::contains).count();
        int shorter = Math.min(x.size(), y.size());
        return shared >= 2 && (double) shared / shorter >= SHARE;
    }

    /** How much two names share, from 0 to 1: of all characters in either those in both. */
    static double likeness(String a, String b) {
        Set<Integer> x = characters(a);
        Set<Integer> y = characters(b);
        long shared = x.stream().filter(y::contains).count();
        return shared == 0 ? 0 : (double) shared / (x.size() + y.size() - shared);
    }

    private static Set<Integer> characters(String s) {
        if (s == null) return Set.of();
        return s.codePoints().filter(NamesAlike::isLetterOrNumber).boxed().collect(Collectors.toSet());
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
