package io.investmentstreams.extract.text;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;

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
    private static final double EVERYDAY = 11;
    static final int LONGEST = Ngrams.LONGEST;

    private final DoubleArrayTrie<CoreDictionary.Attribute> core = CoreDictionary.trie;
    private final int[] checks = core.getCheck();
    private final Ngrams trade = new Ngrams();
    private final double[] single = new double[1 << 16];

    /** Loads HanLP's core dictionary: about 0.3 s and 14 MB, once a process. */
    Lexicon() {
        for (String line : Glyphs.lines("/extract/text/words.txt")) {
            if (!line.startsWith("#")) for (String word : line.split(" ")) trade.add(word, 1);
        }
        for (int c = 0; c < single.length; c++) single[c] = singleCost((char) c);
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

    /** The Chinese characters of everyday text. */
    char[] common() {
        StringBuilder common = new StringBuilder();
        for (char c = '一'; c <= '龥'; c++) if (single[c] < EVERYDAY) common.append(c);
        return common.toString().toCharArray();
    }

    double single(char c) {
        return single[c];
    }

    /** The place in the core dictionary where every word begins. */
    int root() {
        return core.getBase()[0];
    }

    /** The place one character further; -1 if no word goes on so. */
    int next(int at, char c) {
        return at < 0 || at + c + 1 >= checks.length ? -1 : core.transition(c, at);
    }

    Ngrams trade() {
        return trade;
    }

    /** Cost of the word that ends at these places in the core dictionary, the words of the trade and the document; infinite if it is none. */
    double cost(int atCore, int atTrade, int length, int documentCount) {
        double cost = Double.POSITIVE_INFINITY;
        CoreDictionary.Attribute known = atCore < 0 ? null : core.output(atCore);
        if (known != null) cost = LOG_TOTAL - Math.log(known.totalFrequency + 1.0);
        if (trade.count(atTrade) > 0) cost = Math.min(cost, LOG_TOTAL - Math.log(TRADE_FREQUENCY));
        if (documentCount > 0 && length > 1) cost = Math.min(cost, NGRAM + length / 2.0 - Math.log(documentCount));
        return cost;
    }
}
