package io.investmentstreams.extract.text;

import java.util.Arrays;

/** A run of Chinese characters of one document, with what follows it in each place where it stands; worked out as far as it is asked for. */
final class Runs {
    /** Where a run stands more often than this a table of all characters tells what follows. */
    private static final int MANY = 100;

    private final char[] text;
    /** Where the run stands: the offsets just behind it. */
    private final int[] ends;

    private char[] chars;
    private Runs[] longer;
    /** One more than the place of each character among those that follow; null where it stands in few places. */
    private char[] places;

    private Runs(char[] text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    /** The empty run. @param text with NUL for every character that no run may hold */
    static Runs of(char[] text) {
        int[] everywhere = new int[text.length];
        for (int i = 0; i < everywhere.length; i++) everywhere[i] = i;
        return new Runs(text, everywhere);
    }

    /** How often the document has the run. */
    int count() {
        return ends.length;
    }

    /** How many different characters follow it. */
    int size() {
        if (chars == null) extend();
        return chars.length;
    }

    /** One of the characters that follow it. */
    char character(int index) {
        return chars[index];
    }

    /** The run that is longer by that character. */
    Runs longer(int index) {
        return longer[index];
    }

    /** Place of the character among those that follow; negative if it never does. */
    int indexOf(char c) {
        if (chars == null) extend();
        return places == null ? Arrays.binarySearch(chars, c) : places[c] - 1;
    }

    /** The run that is longer by the character; null if the document has none. */
    Runs longer(char c) {
        int index = indexOf(c);
        return index < 0 ? null : longer[index];
    }

    /** Of the characters given those that stand right before the character somewhere in the run's places; each once. */
    String before(char c, Options options) {
        Runs run = longer(c);
        StringBuilder found = new StringBuilder();
        for (int i = 0; run != null && i < run.ends.length; i++) {
            int at = run.ends[i] - 2;
            if (at < 0 || !options.has(text[at]) || found.indexOf(String.valueOf(text[at])) >= 0) continue;
            found.append(text[at]);
        }
        return found.toString();
    }

    private void extend() {
        if (ends.length > MANY) extendMany();
        else extendFew();
    }

    private void extendFew() {
        long[] followers = new long[ends.length];
        int n = 0;
        for (int end : ends) if (goesOn(end)) followers[n++] = (long) text[end] << 32 | end;
        Arrays.sort(followers, 0, n);
        char[] found = new char[n];
        Runs[] runs = new Runs[n];
        int size = 0;
        for (int from = 0, to; from < n; from = to) {
            char c = (char) (followers[from] >> 32);
            for (to = from; to < n && (char) (followers[to] >> 32) == c; ) to++;
            int[] behind = new int[to - from];
            for (int i = from; i < to; i++) behind[i - from] = (int) followers[i] + 1;
            found[size] = c;
            runs[size++] = new Runs(text, behind);
        }
        chars = Arrays.copyOf(found, size);
        longer = Arrays.copyOf(runs, size);
    }

    /** As the other, by counting: thousands of places are slow to sort, the characters that stand there are hundreds. */
    private void extendMany() {
        places = new char[1 << 16];
        char[] found = new char[ends.length];
        int[] counts = new int[ends.length];
        int size = 0;
        for (int end : ends) {
            if (!goesOn(end)) continue;
            if (places[text[end]] == 0) {
                found[size] = text[end];
                places[text[end]] = (char) ++size;
            }
            counts[places[text[end]] - 1]++;
        }
        chars = Arrays.copyOf(found, size);
        int[][] behind = new int[size][];
        longer = new Runs[size];
        for (int i = 0; i < size; i++) {
            behind[i] = new int[counts[i]];
            longer[i] = new Runs(text, behind[i]);
        }
        for (int end : ends) {
            if (!goesOn(end)) continue;
            int i = places[text[end]] - 1;
            behind[i][behind[i].length - counts[i]--] = end + 1;
        }
    }

    private boolean goesOn(int end) {
        return end < text.length && text[end] != 0;
    }
}
