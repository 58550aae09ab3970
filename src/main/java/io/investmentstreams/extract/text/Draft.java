package io.investmentstreams.extract.text;

import java.util.Arrays;

/** A clean text while it is being written: each character with the stretch of the original it came from. */
final class Draft {
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    Draft(int capacity) {
        chars = new char[Math.max(16, capacity)];
        starts = new int[chars.length];
        ends = new int[chars.length];
    }

    void add(char c, int start, int end) {
        if (length == chars.length) grow();
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
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

    char last() {
        return length == 0 ? '\n' : chars[length - 1];
    }

    void cut(int newLength) {
        length = newLength;
    }

    /** Moves the characters {@code from} to {@code to} down to {@code target}, which lies at or before {@code from}. */
    void move(int from, int to, int target) {
        System.arraycopy(chars, from, chars, target, to - from);
        System.arraycopy(starts, from, starts, target, to - from);
        System.arraycopy(ends, from, ends, target, to - from);
    }

    String text() {
        return new String(chars, 0, length);
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    int[] starts() {
        return Arrays.copyOf(starts, length);
    }

    int[] ends() {
        return Arrays.copyOf(ends, length);
    }
}
