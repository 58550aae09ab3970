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

    /** The cheapest word of each length that can begin in one place. */
    private static final class Edges {
        private final double[] costs = new double[Lexicon.LONGEST + 1];
        private final char[][] words = new char[Lexicon.LONGEST + 1][];

        Edges() {
            Arrays.fill(costs, Double.POSITIVE_INFINITY);
        }
    }

    private final Lexicon lexicon;
    private final WordTrie known;
    private final Pairs pairs;
    private final Runs document;
    private final List<Edges> edges = new ArrayList<>();
    private final char[] word = new char[Lexicon.LONGEST];
    private List<Options> places = List.of();
    /** What the last k places cost at least, all of them sure; known for the row before as far as both end alike. */
    private double[] tail = {0};

    private int tails;
    private double[] best = {0};
    private int[] lengths = {0};

    Lattice(Lexicon lexicon, Runs document) {
        this.lexicon = lexicon;
        this.known = lexicon.words();
        this.pairs = lexicon.pairs();
        this.document = document;
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
            if (at < sure && edges.get(at) == null && best[at] + least < enough) edges.set(at, edgesFrom(at));
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
            double cost = best[start] + edges.get(start).costs[length];
            if (cost >= best[at]) continue;
            best[at] = cost;
            lengths[at] = length;
        }
    }

    private Edges edgesFrom(int start) {
        Edges found = new Edges();
        single(found, places.get(start));
        begin(found, start);
        said(found, start);
        return found;
    }

    private void single(Edges found, Options options) {
        int least = 0;
        for (int i = 1; i < options.size(); i++)
            if (lexicon.single(options.at(i)) < lexicon.single(options.at(least))) least = i;
        word[0] = options.at(least);
        add(found, 0, 1, lexicon.single(word[0]));
    }

    /** Words of the dictionaries that begin at {@code start}. */
    private void begin(Edges found, int start) {
        if (start + 1 == places.size()) return;
        Options options = places.get(start);
        Options second = places.get(start + 1);
        if (second.size() < options.size()) {
            for (int i = 0; i < second.size(); i++) begin(found, start, options, second.at(i));
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            word[0] = options.at(i);
            known(found, start, start + 1, known.next(WordTrie.ROOT, word[0]));
        }
    }

    private void begin(Edges found, int start, Options options, char second) {
        for (int i = pairs.from(second); i < pairs.to(second); i++) {
            if (!options.has(pairs.first(i))) continue;
            word[0] = pairs.first(i);
            take(found, start, start + 1, pairs.node(i));
        }
    }

    /** Words that go on behind the node. */
    private void known(Edges found, int start, int at, int node) {
        if (node < 0 || at == places.size() || at - start == Lexicon.LONGEST) return;
        Options options = places.get(at);
        if (options.size() == 1) {
            take(found, start, at, known.next(node, options.at(0)));
            return;
        }
        int end = known.endOfChildren(node);
        for (int child = known.firstChild(node); child < end; child++)
            if (options.has(known.character(child))) take(found, start, at, child);
    }

    private void take(Edges found, int start, int at, int node) {
        if (node < 0) return;
        word[at - start] = known.character(node);
        double cost = lexicon.cost(node);
        if (cost < Double.POSITIVE_INFINITY) add(found, start, at + 1 - start, cost);
        known(found, start, at + 1, node);
    }

    /** Words that the document says elsewhere. */
    private void said(Edges found, int start) {
        Options options = places.get(start);
        boolean open = options.size() == 1 || start + 1 == places.size() || places.get(start + 1).size() > 1;
        if (open) {
            said(found, start, start, document);
            return;
        }
        String before = document.before(places.get(start + 1).at(0), options);
        for (int i = 0; i < before.length(); i++)
            said(found, start, start, document, document.indexOf(before.charAt(i)));
    }

    private void said(Edges found, int start, int at, Runs run) {
        if (at == places.size() || at - start == Lexicon.LONGEST) return;
        Options options = places.get(at);
        if (options.size() < run.size()) {
            for (int i = 0; i < options.size(); i++) said(found, start, at, run, run.indexOf(options.at(i)));
        } else {
            for (int i = 0; i < run.size(); i++) if (options.has(run.character(i))) said(found, start, at, run, i);
        }
    }

    private void said(Edges found, int start, int at, Runs run, int index) {
        if (index < 0) return;
        word[at - start] = run.character(index);
        Runs longer = run.longer(index);
        if (at > start) add(found, start, at + 1 - start, Lexicon.cost(at - start + 1, longer.count()));
        said(found, start, at + 1, longer);
    }

    private void add(Edges found, int start, int length, double cost) {
        if (cost > found.costs[length] || (cost == found.costs[length] && !comesFirst(start, found.words[length])))
            return;
        found.costs[length] = cost;
        found.words[length] = Arrays.copyOf(word, length);
    }

    /** Of words just as plausible the one counts whose characters come first among the options. */
    private boolean comesFirst(int start, char[] other) {
        if (other == null) return true;
        for (int i = 0; i < other.length; i++) {
            if (word[i] == other[i]) continue;
            Options options = places.get(start + i);
            int difference = options.indexOf(word[i]) - options.indexOf(other[i]);
            return difference < 0;
        }
        return false;
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
            char[] last = edges.get(end - lengths[end]).words[lengths[end]];
            System.arraycopy(last, 0, text, end - last.length, last.length);
        }
        return new Reading(new String(text), cost);
    }
}
