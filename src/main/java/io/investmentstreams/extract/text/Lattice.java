package io.investmentstreams.extract.text;

import java.util.Arrays;
import java.util.List;

/** The most plausible reading of a row of places, each with the characters that may stand there. */
final class Lattice {
    /** @param cost negative logarithm of its plausibility; lower is better */
    record Reading(String text, double cost) {}

    private final Lexicon lexicon;
    private final WordTrie known;
    private final List<Options> places;
    private final double[] best;
    private final int[] from;
    private final char[][] words;
    private final char[] word = new char[Lexicon.LONGEST];

    private Lattice(Lexicon lexicon, List<Options> places) {
        this.lexicon = lexicon;
        this.known = lexicon.words();
        this.places = places;
        best = new double[places.size() + 1];
        from = new int[places.size() + 1];
        words = new char[places.size() + 1][];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
    }

    /** The best reading; of infinite cost if there is none below {@code enough}. */
    static Reading read(Lexicon lexicon, Runs document, List<Options> places, double enough) {
        Lattice lattice = new Lattice(lexicon, places);
        double[] rest = lattice.rest(document);
        for (int i = 0; i < places.size(); i++) {
            if (lattice.best[i] + rest[i] >= enough) continue;
            lattice.single(i);
            lattice.known(i, i, WordTrie.ROOT);
            lattice.said(i, i, document);
        }
        return lattice.result();
    }

    /** For each place what a reading from there on costs at least, by the sure characters at the end. */
    private double[] rest(Runs document) {
        double[] rest = new double[best.length];
        int sure = places.size();
        while (sure > 0 && places.get(sure - 1).size() == 1) sure--;
        for (int i = places.size() - 1; i >= sure; i--) rest[i] = from(i, rest, document);
        double least = Double.POSITIVE_INFINITY;
        for (int i = sure; i < Math.min(best.length, sure + Lexicon.LONGEST); i++) least = Math.min(least, rest[i]);
        Arrays.fill(rest, 0, sure, least);
        return rest;
    }

    private double from(int start, double[] rest, Runs document) {
        double least = lexicon.single(places.get(start).at(0)) + rest[start + 1];
        int node = WordTrie.ROOT;
        Runs run = document;
        for (int end = start + 1;
                end <= Math.min(places.size(), start + Lexicon.LONGEST) && (node >= 0 || run != null);
                end++) {
            char c = places.get(end - 1).at(0);
            if (node >= 0) node = known.next(node, c);
            if (run != null) run = run.longer(c);
            if (end == start + 1) continue;
            if (node >= 0) least = Math.min(least, lexicon.cost(node) + rest[end]);
            if (run != null) least = Math.min(least, Lexicon.cost(end - start, run.count()) + rest[end]);
        }
        return least;
    }

    private void single(int at) {
        Options options = places.get(at);
        int least = 0;
        for (int i = 1; i < options.size(); i++)
            if (lexicon.single(options.at(i)) < lexicon.single(options.at(least))) least = i;
        word[0] = options.at(least);
        relax(at, at + 1, lexicon.single(word[0]));
    }

    /** Words of the dictionaries that begin at {@code start}. */
    private void known(int start, int at, int node) {
        if (at == places.size() || at - start == Lexicon.LONGEST) return;
        Options options = places.get(at);
        int first = known.firstChild(node);
        int end = known.endOfChildren(node);
        if (node == WordTrie.ROOT || options.size() == 1) {
            for (int i = 0; i < options.size(); i++) known(start, at, node, known.next(node, options.at(i)));
        } else {
            for (int child = first; child < end; child++)
                if (options.has(known.character(child))) known(start, at, node, child);
        }
    }

    private void known(int start, int at, int parent, int node) {
        if (node < 0) return;
        word[at - start] = known.character(node);
        if (parent != WordTrie.ROOT && lexicon.cost(node) < Double.POSITIVE_INFINITY)
            relax(start, at + 1, lexicon.cost(node));
        known(start, at + 1, node);
    }

    /** Words that the document says elsewhere. */
    private void said(int start, int at, Runs run) {
        if (at == places.size() || at - start == Lexicon.LONGEST) return;
        Options options = places.get(at);
        if (options.size() < run.size()) {
            for (int i = 0; i < options.size(); i++) said(start, at, run, run.indexOf(options.at(i)));
        } else {
            for (int i = 0; i < run.size(); i++) if (options.has(run.character(i))) said(start, at, run, i);
        }
    }

    private void said(int start, int at, Runs run, int index) {
        if (index < 0) return;
        word[at - start] = run.character(index);
        Runs longer = run.longer(index);
        if (at > start) relax(start, at + 1, Lexicon.cost(at - start + 1, longer.count()));
        said(start, at + 1, longer);
    }

    private void relax(int start, int end, double cost) {
        double total = best[start] + cost;
        if (total > best[end] || (total == best[end] && !comesFirst(start, end))) return;
        best[end] = total;
        from[end] = start;
        words[end] = Arrays.copyOf(word, end - start);
    }

    /** Of words just as plausible the one counts whose characters come first among the options. */
    private boolean comesFirst(int start, int end) {
        if (words[end] == null || from[end] != start) return false;
        for (int i = 0; i < end - start; i++) {
            Options options = places.get(start + i);
            int difference = options.indexOf(word[i]) - options.indexOf(words[end][i]);
            if (difference != 0) return difference < 0;
        }
        return false;
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
