package io.investmentstreams.extract.text;

import java.util.Arrays;

/** A run of Chinese characters of one document, with what follows it in each place where it stands; worked out as far as it is asked for. */
final class Runs {
    /** With more followers than this a table of all characters tells them. */
    private static final int MANY = 100;

    private final char[] text;
    /** Where the run stands: the offsets just behind it. */
    private final int[] ends;

    private char[] chars;
    private Runs[] longer;
    /** One more than the place of each character among those that follow; null where few do. */
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

    /** One of the characters that follow it, of which the order is ascending. */
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

    private void extend() {
        long[] followers = new long[ends.length];
        int n = 0;
        for (int end : ends) if (end < text.length && text[end] != 0) followers[n++] = (long) text[end] << 32 | end;
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
        if (size > MANY) {
            places = new char[1 << 16];
            for (int i = 0; i < size; i++) places[chars[i]] = (char) (i + 1);
        }
    }
}
