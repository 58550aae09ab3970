package io.investmentstreams.extract.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A clean text while it is being written: each character with the stretch of the original it came from. */
final class Draft {
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;
    private final BitSet doubtful = new BitSet();

    Draft(int capacity) {
        chars = new char[Math.max(16, capacity)];
        starts = new int[chars.length];
        ends = new int[chars.length];
    }

    void add(char c, int start, int end, boolean doubt) {
        if (length == chars.length) grow();
        chars[length] = c;
        starts[length] = start;
        ends[length] = end;
        if (doubt) doubtful.set(length);
        length++;
    }

    private void grow() {
        int capacity = chars.length * 2;
        chars = Arrays.copyOf(chars, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    void set(int index, char c) {
        chars[index] = c;
    }

    /** The character written last; a line feed before the first. */
    char last() {
        return length == 0 ? '\n' : chars[length - 1];
    }

    void cut(int newLength) {
        length = newLength;
        doubtful.clear(newLength, Math.max(newLength, doubtful.length()));
    }

    /** A draft of the stretches given as pairs of start and end, joined by the line feeds that end them. */
    Draft only(int[] stretches) {
        Draft kept = new Draft(length);
        for (int i = 0; i < stretches.length; i += 2) {
            for (int k = stretches[i]; k < stretches[i + 1]; k++)
                kept.add(chars[k], starts[k], ends[k], doubtful.get(k));
        }
        if (kept.length > 0 && kept.last() == '\n') kept.cut(kept.length - 1);
        return kept;
    }

    String text() {
        return new String(chars, 0, length);
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    CleanText finish(String original, String in) {
        String text = text();
        return new CleanText(
                original,
                text,
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length),
                damage(),
                Sentences.of(text),
                in);
    }

    private int[] damage() {
        return doubtful.stream()
                .filter(i -> i == 0 || !doubtful.get(i - 1))
                .flatMap(i -> IntStream.of(i, doubtful.nextClearBit(i)))
                .toArray();
    }
}
