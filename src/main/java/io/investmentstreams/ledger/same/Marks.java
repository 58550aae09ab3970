package io.investmentstreams.ledger.same;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one of a series from the next: figures and ordinals by what they count (代: 8.6, 吨: 50000, 号: 2, 区: b), or words
 * by the group they stand in.
 *
 * @param byUnit for a figure the letters after it; empty for one at the end
 */
record Marks(Map<String, Set<String>> byUnit) {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern FIGURE = Pattern.compile("(g(?=[0-9]))?([0-9]+(?:\\.[0-9]+)?|[" + NUMERALS
            + "]{1,3}(?=英寸|[代号厂区园标店分线座]))([百千万亿]*)(英寸|[a-z]+|\\p{IsHan})?");
    private static final Pattern LETTER = Pattern.compile("([a-d东西南北])(区|园|地块|厂|座|店)");
    private static final Map<Character, BigDecimal> POWERS = Map.of(
            '百', new BigDecimal("100"),
            '千', new BigDecimal("1000"),
            '万', new BigDecimal("10000"),
            '亿', new BigDecimal("100000000"));

    /** @param name in compatibility form and lower case */
    static Marks of(String name) {
        Map<String, Set<String>> marks = new TreeMap<>();
        for (Matcher m = FIGURE.matcher(name); m.find(); ) {
            String unit = m.group(1) != null ? "代" : m.group(4) == null ? "" : m.group(4);
            add(unit, figure(m.group(2), m.group(3)), marks);
        }
        for (Matcher m = LETTER.matcher(name); m.find(); ) add(m.group(2), m.group(1), marks);
        return new Marks(marks);
    }

    /** Whether both have marks of one unit and neither has all of the other's. */
    boolean contradict(Marks other) {
        for (Map.Entry<String, Set<String>> mine : byUnit.entrySet()) {
            Set<String> theirs = other.byUnit.get(mine.getKey());
            if (theirs != null
                    && !theirs.containsAll(mine.getValue())
                    && !mine.getValue().containsAll(theirs)) return true;
        }
        return false;
    }

    /** Up to 99. */
    static int number(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) return NUMERALS.indexOf(numeral.charAt(0)) + 1;
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(numeral.charAt(0)) + 1;
        return 10 * tens + (ten + 1 < numeral.length() ? NUMERALS.indexOf(numeral.charAt(ten + 1)) + 1 : 0);
    }

    private static void add(String unit, String figure, Map<String, Set<String>> marks) {
        marks.computeIfAbsent(unit, u -> new TreeSet<>()).add(figure);
    }

    private static String figure(String digits, String powers) {
        BigDecimal n =
                NUMERALS.indexOf(digits.charAt(0)) < 0 ? new BigDecimal(digits) : BigDecimal.valueOf(number(digits));
        for (char power : powers.toCharArray()) n = n.multiply(POWERS.get(power));
        return n.stripTrailingZeros().toPlainString();
    }
}
