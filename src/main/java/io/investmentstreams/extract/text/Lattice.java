package io.investmentstreams.extract.text;

import java.util.Arrays;
import java.util.List;

/** The most plausible reading of a row of places, each with the characters that may stand there. */
final class Lattice {
    /** @param cost negative logarithm of its plausibility; lower is better */
    record Reading(String text, double cost) {}

    private final Lexicon lexicon;
    private final Ngrams document;
    private final List<char[]> places;
    private final double[] best;
    private final int[] from;
    private final char[][] words;
    private final StringBuilder word = new StringBuilder();

    private Lattice(Lexicon lexicon, Ngrams document, List<char[]> places) {
        this.lexicon = lexicon;
        this.document = document;
        this.places = places;
        best = new double[places.size() + 1];
        from = new int[places.size() + 1];
        words = new char[places.size() + 1][];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
    }

    static Reading read(Lexicon lexicon, Ngrams document, List<char[]> places) {
        Lattice lattice = new Lattice(lexicon, document, places);
        for (int i = 0; i < places.size(); i++) lattice.extend(i, i, lexicon.start());
        return lattice.result();
    }

    private void extend(int start, int at, Lexicon.Cursor cursor) {
        if (at == places.size() || at - start == Lexicon.LONGEST) return;
        for (char c : places.get(at)) {
            word.append(c);
            if (at == start) relax(start, at + 1, lexicon.single(c));
            Lexicon.Cursor next = lexicon.next(cursor, c, document);
            if (!next.dead()) {
                if (at > start) relax(start, at + 1, lexicon.cost(next, word, document));
                extend(start, at + 1, next);
            }
            word.setLength(at - start);
        }
    }

    private void relax(int start, int end, double cost) {
        double total = best[start] + cost;
        if (total >= best[end]) return;
        best[end] = total;
        from[end] = start;
        words[end] = word.toString().toCharArray();
    }

    private Reading result() {
        char[] text = new char[places.size()];
        for (int end = places.size(); end > 0; end = from[end]) {
            if (words[end] == null) return new Reading("", Double.POSITIVE_INFINITY);
            System.arraycopy(words[end], 0, text, from[end], end - from[end]);
        }
        return new Reading(new String(text), best[places.size()]);
    }
}
