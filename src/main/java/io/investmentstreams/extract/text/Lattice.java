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
    private final char[] word = new char[Lexicon.LONGEST];

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

    /** The best reading; of infinite cost if there is none below {@code enough}. */
    static Reading read(Lexicon lexicon, Ngrams document, List<char[]> places, double enough) {
        Lattice lattice = new Lattice(lexicon, document, places);
        for (int i = 0; i < places.size(); i++) {
            if (lattice.hopeless(i, enough)) return new Reading("", Double.POSITIVE_INFINITY);
            lattice.extend(i, i, lexicon.root(), Ngrams.ROOT, Ngrams.ROOT);
        }
        return lattice.result();
    }

    private boolean hopeless(int at, double enough) {
        for (int i = at; i < Math.min(best.length, at + Lexicon.LONGEST); i++) if (best[i] < enough) return false;
        return true;
    }

    private void extend(int start, int at, int core, int trade, int own) {
        if (at == places.size() || at - start == Lexicon.LONGEST) return;
        for (char c : places.get(at)) {
            word[at - start] = c;
            if (at == start) relax(start, at + 1, lexicon.single(c));
            int nextCore = lexicon.next(core, c);
            int nextTrade = lexicon.trade().next(trade, c);
            int nextOwn = document.next(own, c);
            if (nextCore < 0 && nextTrade < 0 && nextOwn < 0) continue;
            if (at > start)
                relax(start, at + 1, lexicon.cost(nextCore, nextTrade, at - start + 1, document.count(nextOwn)));
            extend(start, at + 1, nextCore, nextTrade, nextOwn);
        }
    }

    private void relax(int start, int end, double cost) {
        double total = best[start] + cost;
        if (total >= best[end]) return;
        best[end] = total;
        from[end] = start;
        words[end] = Arrays.copyOf(word, end - start);
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
