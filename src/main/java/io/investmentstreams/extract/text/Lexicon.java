package io.investmentstreams.extract.text;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.HashMap;
import java.util.Map;

/**
 * How surprising a word is, as the negative logarithm of its frequency: HanLP's core dictionary, the words of the trade, and what the
 * document itself says elsewhere.
 */
final class Lexicon {
    private static final double LOG_TOTAL = 14;
    private static final int TRADE_FREQUENCY = 60;
    private static final double NGRAM = 7;
    private static final double UNKNOWN_HAN = 17;
    private static final double UNKNOWN_OTHER = 12;
    private static final double DIGIT = 4;
    static final int LONGEST = 5;

    private final DoubleArrayTrie<CoreDictionary.Attribute> core = CoreDictionary.trie;
    private final int[] checks = core.getCheck();
    private final Map<String, Double> trade = new HashMap<>();
    private final Ngrams tradePrefixes = new Ngrams();
    private final double[] single = new double[1 << 16];

    /** Loads HanLP's core dictionary: about 0.3 s and 14 MB, once a process. */
    Lexicon() {
        for (String line : Glyphs.lines("/extract/text/words.txt")) {
            if (!line.startsWith("#")) for (String word : line.split(" ")) enter(word);
        }
        for (int c = 0; c < single.length; c++) single[c] = singleCost((char) c);
    }

    private void enter(String word) {
        trade.put(word, LOG_TOTAL - Math.log(TRADE_FREQUENCY));
        tradePrefixes.read(word, 0, word.length());
    }

    private double singleCost(char c) {
        CoreDictionary.Attribute known = core.get(String.valueOf(c));
        if (known != null) return LOG_TOTAL - Math.log(known.totalFrequency + 1.0);
        if (c >= '0' && c <= '9') return DIGIT;
        if (c < 0x80 || !Glyphs.isHan(c)) return punctuation(c);
        return UNKNOWN_HAN;
    }

    private double punctuation(char c) {
        int wide = c > ' ' && c < 0x7F ? c - '!' + '！' : c;
        CoreDictionary.Attribute known = core.get(String.valueOf((char) wide));
        return known == null || Character.isLetter(c)
                ? UNKNOWN_OTHER
                : LOG_TOTAL - Math.log(known.totalFrequency + 1.0);
    }

    double single(char c) {
        return single[c];
    }

    /** A place in all three tries at once, reached by the characters of {@code word} so far. */
    record Cursor(int core, int trade, int document) {
        boolean dead() {
            return core < 0 && trade < 0 && document < 0;
        }
    }

    Cursor start() {
        return new Cursor(core.getBase()[0], Ngrams.ROOT, Ngrams.ROOT);
    }

    Cursor next(Cursor at, char c, Ngrams document) {
        return new Cursor(coreNext(at.core, c), tradePrefixes.next(at.trade, c), document.next(at.document, c));
    }

    private int coreNext(int at, char c) {
        return at < 0 || at + c + 1 >= checks.length ? -1 : core.transition(c, at);
    }

    /** Cost of the word that ends at this cursor; infinite if it is none. */
    double cost(Cursor at, CharSequence word, Ngrams document) {
        double cost = Double.POSITIVE_INFINITY;
        CoreDictionary.Attribute known = at.core < 0 ? null : core.output(at.core);
        if (known != null) cost = LOG_TOTAL - Math.log(known.totalFrequency + 1.0);
        if (at.trade >= 0) cost = Math.min(cost, trade.getOrDefault(word.toString(), cost));
        if (at.document >= 0 && word.length() > 1)
            cost = Math.min(cost, NGRAM + word.length() / 2.0 - Math.log(document.count(at.document)));
        return cost;
    }
}
