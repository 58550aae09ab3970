package io.investmentstreams.extract.text;

import java.util.Arrays;
import java.util.List;

/** Finds the words that can begin in a place of a row: characters, words of the dictionaries, and what the document says elsewhere. Of one thread. */
final class Beginnings {
    /** The cheapest word of each length. */
    static final class Found {
        private final double[] costs = new double[Lexicon.LONGEST + 1];
        private final char[][] words = new char[Lexicon.LONGEST + 1][];

        private Found() {
            Arrays.fill(costs, Double.POSITIVE_INFINITY);
        }

        /** Infinite if there is no word of the length. */
        double cost(int length) {
            return costs[length];
        }

        /** Null if there is none. */
        char[] word(int length) {
            return words[length];
        }
    }

    private final Lexicon lexicon;
    private final WordTrie known;
    private final Pairs pairs;
    private final Runs document;
    private final char[] word = new char[Lexicon.LONGEST];
    private List<Options> places = List.of();

    Beginnings(Lexicon lexicon, Runs document) {
        this.lexicon = lexicon;
        this.known = lexicon.words();
        this.pairs = lexicon.pairs();
        this.document = document;
    }

    /** The words that begin in the place. */
    Found at(int start, List<Options> row) {
        places = row;
        Found found = new Found();
        single(found, places.get(start));
        begin(found, start);
        said(found, start);
        return found;
    }

    private void single(Found found, Options options) {
        int least = 0;
        for (int i = 1; i < options.size(); i++)
            if (lexicon.single(options.at(i)) < lexicon.single(options.at(least))) least = i;
        word[0] = options.at(least);
        add(found, 0, 1, lexicon.single(word[0]));
    }

    /** Words of the dictionaries that begin at {@code start}. */
    private void begin(Found found, int start) {
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

    private void begin(Found found, int start, Options options, char second) {
        for (int i = pairs.from(second); i < pairs.to(second); i++) {
            if (!options.has(pairs.first(i))) continue;
            word[0] = pairs.first(i);
            take(found, start, start + 1, pairs.node(i));
        }
    }

    /** Words that go on behind the node. */
    private void known(Found found, int start, int at, int node) {
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

    private void take(Found found, int start, int at, int node) {
        if (node < 0) return;
        word[at - start] = known.character(node);
        double cost = lexicon.cost(node);
        if (cost < Double.POSITIVE_INFINITY) add(found, start, at + 1 - start, cost);
        known(found, start, at + 1, node);
    }

    /** Words that the document says elsewhere. */
    private void said(Found found, int start) {
        Options options = places.get(start);
        boolean open = options.size() == 1
                || start + 1 == places.size()
                || places.get(start + 1).size() > 1;
        if (open) {
            said(found, start, start, document);
            return;
        }
        String before = document.before(places.get(start + 1).at(0), options);
        for (int i = 0; i < before.length(); i++)
            said(found, start, start, document, document.indexOf(before.charAt(i)));
    }

    private void said(Found found, int start, int at, Runs run) {
        if (at == places.size() || at - start == Lexicon.LONGEST) return;
        Options options = places.get(at);
        if (options.size() < run.size()) {
            for (int i = 0; i < options.size(); i++) said(found, start, at, run, run.indexOf(options.at(i)));
        } else {
            for (int i = 0; i < run.size(); i++) if (options.has(run.character(i))) said(found, start, at, run, i);
        }
    }

    private void said(Found found, int start, int at, Runs run, int index) {
        if (index < 0) return;
        word[at - start] = run.character(index);
        Runs longer = run.longer(index);
        if (at > start) add(found, start, at + 1 - start, Lexicon.cost(at - start + 1, longer.count()));
        said(found, start, at + 1, longer);
    }

    private void add(Found found, int start, int length, double cost) {
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
}
