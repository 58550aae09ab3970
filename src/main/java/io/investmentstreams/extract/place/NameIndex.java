package io.investmentstreams.extract.place;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * All names, sorted, with the range of each first character: finds every name that starts at a position by narrowing the range
 * character by character. Builds in a fraction of the time of an automaton and is as fast on text where few positions start a name.
 */
final class NameIndex {
    static final int MAX_HITS = 32;

    private final String[] names;
    private final List<List<Sense>> senses;
    /** The second character of each name, NUL where it has none: most positions of a text need no other look. */
    private final char[] seconds;

    private final int[] first = new int[Character.MAX_VALUE + 2];

    NameIndex(Map<String, List<Sense>> byName) {
        names = byName.keySet().toArray(String[]::new);
        Arrays.sort(names);
        senses = Arrays.stream(names).map(byName::get).map(List::copyOf).toList();
        seconds = new char[names.length];
        for (int i = 0; i < names.length; i++) if (names[i].length() > 1) seconds[i] = names[i].charAt(1);
        for (String name : names) first[name.charAt(0) + 1]++;
        for (int c = 1; c < first.length; c++) first[c] += first[c - 1];
    }

    /** Writes the indexes of the names that start at {@code from}, shortest first, and returns how many there are. */
    int find(String text, int from, int[] hits) {
        int lo = first[text.charAt(from)];
        int hi = first[text.charAt(from) + 1];
        int count = 0;
        for (int depth = 1; lo < hi; depth++) {
            if (names[lo].length() == depth) {
                if (count < MAX_HITS) hits[count++] = lo;
                lo++;
            }
            if (from + depth >= text.length()) break;
            char c = text.charAt(from + depth);
            lo = bound(lo, hi, depth, c);
            if (lo == hi || at(lo, depth) != c) break;
            hi = bound(lo, hi, depth, (char) (c + 1));
        }
        return count;
    }

    private int bound(int lo, int hi, int depth, char c) {
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (at(mid, depth) < c) lo = mid + 1;
            else hi = mid;
        }
        return lo;
    }

    private char at(int name, int depth) {
        return depth == 1 ? seconds[name] : names[name].charAt(depth);
    }

    int length(int hit) {
        return names[hit].length();
    }

    List<Sense> senses(int hit) {
        return senses.get(hit);
    }
}
