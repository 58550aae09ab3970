package io.investmentstreams.ledger.same;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How alike two texts are by their pairs of neighbouring letters. */
final class Alike {
    private Alike() {}

    static Set<String> bigrams(String text) {
        if (text.length() < 2) return text.isEmpty() ? Set.of() : Set.of(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) pairs.add(text.substring(i, i + 2));
        return pairs;
    }

    /** How alike two texts are, 0 to 100: Dice over pairs of letters, or nearly the share of the shorter that is in the longer. */
    static int of(String a, String b) {
        if (a.equals(b)) return 100;
        Set<String> x = bigrams(a);
        Set<String> y = bigrams(b);
        if (x.isEmpty() || y.isEmpty()) return 0;
        int common = (int) x.stream().filter(y::contains).count();
        int shorter = Math.min(x.size(), y.size());
        int dice = 200 * common / (x.size() + y.size());
        int share = shorter < 2 ? 0 : 90 * common / shorter;
        return Arrays.stream(new int[] {dice, share}).max().getAsInt();
    }
}
