package io.investmentstreams.extract.text;

import java.util.Arrays;
import java.util.List;

/** A text as the rules read it, with the way back to the text as it came. Immutable. */
public final class CleanText {
    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] damage;
    private final List<Sentence> sentences;
    private final String in;

    /**
     * @param starts for each clean character, where its source begins in the original
     * @param ends   for each clean character, where its source ends
     * @param damage pairs of clean offsets (start, end), ascending, of stretches that could not be repaired
     */
    CleanText(
            String original, String text, int[] starts, int[] ends, int[] damage, List<Sentence> sentences, String in) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.damage = damage;
        this.sentences = List.copyOf(sentences);
        this.in = in;
    }

    /**
     * What the rules read: repaired, without pinyin, in simplified script. Every full-width letter, digit, sign and bracket that has an
     * ASCII twin is that twin (，（）％：；！？ are {@code ,()%:;!?}); quotes are “”‘’; paragraphs are parted by one line feed; no space
     * stands between a digit and a Chinese character.
     */
    public String text() {
        return text;
    }

    /**
     * The stretch of the original that clean characters {@code start} (inclusive) to {@code end} (exclusive) came from.
     *
     * @throws IndexOutOfBoundsException if the stretch is not inside {@link #text()}
     */
    public Span span(int start, int end) {
        if (start < 0 || end < start || end > text.length())
            throw new IndexOutOfBoundsException(start + ".." + end + " of " + text.length());
        int from = origin(start);
        int to = start == end ? from : ends[end - 1];
        String slice = original.substring(from, to);
        String clean = text.substring(start, end);
        return new Span(from, to, slice, slice.equals(clean) ? null : clean, in);
    }

    private int origin(int index) {
        if (index < starts.length) return starts[index];
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** True if some character from {@code start} (inclusive) to {@code end} (exclusive) belongs to damage that was not repaired. */
    public boolean damaged(int start, int end) {
        for (int i = 0; i < damage.length; i += 2) {
            if (damage[i] < end && start < damage[i + 1]) return true;
        }
        return false;
    }

    /** The sentences in the order of the text; together they hold every character but blanks and line feeds. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** True if any part could not be repaired. */
    public boolean damaged() {
        return damage.length > 0;
    }

    @Override
    public String toString() {
        return "CleanText[" + text.length() + " of " + original.length() + " characters, " + damage.length / 2
                + " damaged, offsets " + Arrays.hashCode(starts) + "]";
    }
}
