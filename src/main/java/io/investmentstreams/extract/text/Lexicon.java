package io.investmentstreams.extract.text;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
    static final int LONGEST = 5;

    private final DoubleArrayTrie<CoreDictionary.Attribute> core = CoreDictionary.trie;
    private final double[] single = new double[1 << 16];
    private final WordTrie words;
    private final Pairs pairs;
    private final double[] costs;

    /** Loads HanLP's core dictionary: about 0.3 s and 14 MB, once a process. */
    Lexicon() {
        SortedMap<String, Double> all = new TreeMap<>();
        enter(all);
        double trade = LOG_TOTAL - Math.log(TRADE_FREQUENCY);
        for (String line : Glyphs.lines("/extract/text/words.txt")) {
            if (!line.startsWith("#")) for (String word : line.split(" ")) all.merge(word, trade, Math::min);
        }
        all.keySet().removeIf(word -> word.length() > LONGEST);
        words = new WordTrie(new TreeSet<>(all.keySet()));
        pairs = new Pairs(words);
        costs = all.values().stream().mapToDouble(Double::doubleValue).toArray();
        for (int c = 0; c < single.length; c++) single[c] = singleCost((char) c);
    }

    /** Enters the words of the core dictionary, which does not list them: its double array is read backwards from where each ends. */
    private void enter(Map<String, Double> costs) {
        int[] base = core.getBase();
        int[] check = core.getCheck();
        int[] slots = new int[check.length];
        for (int i = 0; i < check.length; i++) if (check[i] > 0 && base[i] > 0) slots[base[i]] = i;
        for (int end = 0; end < check.length; end++) {
            if (check[end] != end || base[end] >= 0) continue;
            StringBuilder word = new StringBuilder();
            for (int at = end; at != base[0]; at = check[slots[at]])
                word.append((char) (slots[at] - check[slots[at]] - 1));
            costs.put(word.reverse().toString(), cost(core.output(end)));
        }
    }

    private static double cost(CoreDictionary.Attribute known) {
        return LOG_TOTAL - Math.log(known.totalFrequency + 1.0);
    }

    private double singleCost(char c) {
        CoreDictionary.Attribute known = core.get(String.valueOf(c));
        if (known != null) return cost(known);
        if (c >= '0' && c <= '9') return DIGIT;
        if (c < 0x80 || !Glyphs.isHan(c)) return punctuation(c);
        return UNKNOWN_HAN;
    }

    private double punctuation(char c) {
        int wide = c > ' ' && c < 0x7F ? c - '!' + '！' : c;
        CoreDictionary.Attribute known = core.get(String.valueOf((char) wide));
        return known == null || Character.isLetter(c) ? UNKNOWN_OTHER : cost(known);
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

    /** The words of the dictionaries, of at most {@link #LONGEST} characters. */
    WordTrie words() {
        return words;
    }

    /** How those words begin, by their second character. */
    Pairs pairs() {
        return pairs;
    }

    /** Cost of the word that ends at the node; infinite if none does. */
    double cost(int node) {
        int word = words.word(node);
        return word < 0 ? Double.POSITIVE_INFINITY : costs[word];
    }

    /** Cost of a run of characters, more than one, that the document has so often. */
    static double cost(int length, int count) {
        return NGRAM + length / 2.0 - Math.log(count);
    }
}
