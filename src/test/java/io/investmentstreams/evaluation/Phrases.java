package io.investmentstreams.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures with a unit that stand in a labelled phrase; a plain reading apart from the one that is scored. */
final class Phrases {
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "万亿", BigDecimal.TEN.pow(12),
            "亿", BigDecimal.TEN.pow(8),
            "億", BigDecimal.TEN.pow(8),
            "千万", BigDecimal.TEN.pow(7),
            "百万", BigDecimal.TEN.pow(6),
            "万", BigDecimal.TEN.pow(4),
            "萬", BigDecimal.TEN.pow(4));
    private static final Pattern FIGURE =
            Pattern.compile("(\\p{Nd}[\\p{Nd},]*(?:\\.\\p{Nd}+)?)[多余餘]?(万亿|亿|億|千万|百万|万|萬)");

    private Phrases() {}

    static List<BigDecimal> figures(String phrase) {
        List<BigDecimal> figures = new ArrayList<>();
        Matcher m = FIGURE.matcher(phrase);
        while (m.find()) figures.add(new BigDecimal(m.group(1).replace(",", "")).multiply(UNITS.get(m.group(2))));
        return figures;
    }
}
