package io.investmentstreams.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The most plausible readings of rows of places, each place with the characters that may stand there. Rows asked for one after the other
 * mostly begin and end alike, so what was found about those parts is kept. Of one document and one thread.
 */
final class Lattice {
    /** @param cost negative logarithm of its plausibility; lower is better */
    record Reading(String text, double cost) {
        private static final Reading NONE = new Reading("", Double.POSITIVE_INFINITY);
    }

    private final Lexicon lexicon;
    private final WordTrie known;
    private final Runs document;
    private final Beginnings beginnings;
    private final List<Beginnings.Found> edges = new ArrayList<>();
    private List<Options> places = List.of();
    /** What the last k places cost at least, all of them sure; known for the row before as far as both end alike. */
    private double[] tail = {0};

    private int tails;
    private double[] best = {0};
    private int[] lengths = {0};

    Lattice(Lexicon lexicon, Runs document) {
        this.lexicon = lexicon;
        this.known = lexicon.words();
        this.document = document;
        this.beginnings = new Beginnings(lexicon, document);
    }

    /** The best reading; perhaps of infinite cost if there is none below {@code enough}. */
    Reading read(List<Options> row, double enough) {
        turnTo(row);
        int size = places.size();
        int sure = size - tails;
        double least = Double.POSITIVE_INFINITY;
        for (int end = sure; end < Math.min(size + 1, sure + Lexicon.LONGEST); end++)
            least = Math.min(least, tail[size - end]);
        for (int at = 0; at < Math.min(size + 1, sure + Lexicon.LONGEST); at++) {
            settle(at, sure);
            if (at < sure && edges.get(at) == null && best[at] + least < enough)
                edges.set(at, beginnings.at(at, places));
        }
        return reading(sure);
    }

    /** Takes the row, and keeps of the former one's findings what rests on places that are the same. */
    private void turnTo(List<Options> row) {
        int alike = 0;
        while (alike < Math.min(row.size(), places.size()) && row.get(alike).isSame(places.get(alike))) alike++;
        int kept = Math.max(0, alike - Lexicon.LONGEST + 1);
        while (edges.size() > kept) edges.remove(edges.size() - 1);
        while (edges.size() < row.size()) edges.add(null);
        int endAlike = 0;
        while (endAlike < Math.min(tails, row.size()) && fromEnd(row, endAlike).isSame(fromEnd(places, endAlike)))
            endAlike++;
        places = row;
        tails = endAlike;
        if (tail.length <= row.size()) tail = Arrays.copyOf(tail, 2 * row.size());
        while (tails < row.size() && fromEnd(row, tails).size() == 1) addTail();
        if (best.length <= row.size()) {
            best = new double[2 * row.size()];
            lengths = new int[2 * row.size()];
        }
    }

    private static Options fromEnd(List<Options> row, int back) {
        return row.get(row.size() - 1 - back);
    }

    /** The cost from one more of the sure characters at the end. */
    private void addTail() {
        int start = places.size() - ++tails;
        double least = lexicon.single(places.get(start).at(0)) + tail[tails - 1];
        int node = WordTrie.ROOT;
        Runs run = document;
        for (int length = 1; length <= Math.min(tails, Lexicon.LONGEST) && (node >= 0 || run != null); length++) {
            char c = places.get(start + length - 1).at(0);
            if (node >= 0) node = known.next(node, c);
            if (run != null) run = run.longer(c);
            if (length == 1) continue;
            if (node >= 0) least = Math.min(least, lexicon.cost(node) + tail[tails - length]);
            if (run != null) least = Math.min(least, Lexicon.cost(length, run.count()) + tail[tails - length]);
        }
        tail[tails] = least;
    }

    /** The best way to the place, over words that begin before {@code sure}; of equally good ones that whose last word begins first. */
    private void settle(int at, int sure) {
        best[at] = at == 0 ? 0 : Double.POSITIVE_INFINITY;
        lengths[at] = 0;
        for (int length = Math.min(at, Lexicon.LONGEST); length > 0; length--) {
            int start = at - length;
            if (start >= sure || edges.get(start) == null) continue;
            double cost = best[start] + edges.get(start).cost(length);
            if (cost >= best[at]) continue;
            best[at] = cost;
            lengths[at] = length;
        }
    }

    private Reading reading(int sure) {
        int size = places.size();
        int joint = sure;
        for (int at = sure + 1; at < Math.min(size + 1, sure + Lexicon.LONGEST); at++)
            if (best[at] + tail[size - at] < best[joint] + tail[size - joint]) joint = at;
        double cost = best[joint] + tail[size - joint];
        if (cost == Double.POSITIVE_INFINITY) return Reading.NONE;
        char[] text = new char[size];
        for (int i = joint; i < size; i++) text[i] = places.get(i).at(0);
        for (int end = joint; end > 0; end -= lengths[end]) {
            char[] last = edges.get(end - lengths[end]).word(lengths[end]);
            System.arraycopy(last, 0, text, end - last.length, last.length);
        }
        return new Reading(new String(text), cost);
    }
}
