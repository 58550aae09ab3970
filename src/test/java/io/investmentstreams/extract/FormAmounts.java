package io.investmentstreams.extract;

import io.investmentstreams.extract.Forms.Drawn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Amounts and counts of one text in the many ways they are written; all amounts of a text are in one currency. */
final class FormAmounts {
    /** Least and most of each kind, amounts in 亿. */
    private static final Map<String, int[]> AMOUNTS = Map.of(
            "amount", new int[] {2, 60},
            "big", new int[] {150, 900},
            "plain", new int[] {150, 900},
            "mid", new int[] {70, 140},
            "huge", new int[] {1000, 4000},
            "part", new int[] {1, 9},
            "small", new int[] {1, 1});

    private static final Map<String, int[]> COUNTS =
            Map.of("count", new int[] {5, 40}, "few", new int[] {2, 4}, "many", new int[] {41, 99});
    private static final List<String> QUALIFIERS = List.of("", "", "", "", "", "", "", "约", "近", "超", "逾", "超过", "不低于");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private final Random random;
    private String currency;

    FormAmounts(Random random) {
        this.random = random;
    }

    /** An amount or a count of the kind; a count that is not among those taken. */
    Drawn drawn(String kind, Set<String> taken) {
        if (kind.equals("noise")) return new Drawn(noise(), "");
        if (AMOUNTS.containsKey(kind)) return amount(kind, between(AMOUNTS.get(kind)));
        int count = between(COUNTS.get(kind));
        while (!kind.equals("few") && !taken.add(count + "")) count = between(COUNTS.get(kind));
        String spelt = count == 2 ? "两" : chinese(count);
        return new Drawn(random.nextInt(8) == 0 ? spelt : count + "", count + "");
    }

    private int between(int[] bounds) {
        return bounds[0] + random.nextInt(bounds[1] - bounds[0] + 1);
    }

    private String noise() {
        int yi = 1 + random.nextInt(9);
        return List.of(yi + "亿元", yi + ".6亿元", yi + "000万元", "超" + yi + "亿元", "约" + yi + "亿元")
                .get(random.nextInt(5));
    }

    private Drawn amount(String kind, int yi) {
        if (currency == null)
            currency = List.of("CNY", "CNY", "CNY", "CNY", "CNY", "USD", "HKD").get(random.nextInt(7));
        boolean plain = kind.equals("plain");
        String qualifier = plain ? "" : QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
        if (!currency.equals("CNY"))
            return money(qualifier + yi + (currency.equals("USD") ? "亿美元" : "亿港元"), BigDecimal.valueOf(yi));
        int style = plain ? 0 : random.nextInt(10);
        BigDecimal value = BigDecimal.valueOf(yi);
        int round = yi < 10 ? yi : yi / 10 * 10;
        String more = yi < 10 ? yi + "亿多元" : round + "多亿元";
        return switch (style) {
            case 0, 1, 2, 3 -> money(qualifier + yi + "亿元", value);
            case 4, 5 -> money(qualifier + yi + ".4亿元", value.add(new BigDecimal("0.4")));
            case 6 -> money(qualifier + yi + "亿", value);
            case 7 -> money(more, BigDecimal.valueOf(round));
            case 8 -> money(qualifier + (yi < 1000 ? chinese(yi) : yi + "") + "亿元", value);
            default ->
                kind.equals("amount")
                        ? money(qualifier + yi + "00万元", value.movePointLeft(2))
                        : money(qualifier + yi + "亿元人民币", value);
        };
    }

    private Drawn money(String text, BigDecimal yi) {
        return new Drawn(text, yi.multiply(YI).setScale(0).toPlainString() + currency);
    }

    /** A number below a thousand in Chinese numerals. */
    private static String chinese(int n) {
        String ones = n % 10 == 0 ? "" : DIGITS.charAt(n % 10) + "";
        if (n < 10) return DIGITS.charAt(n) + "";
        if (n < 20) return "十" + ones;
        if (n < 100) return DIGITS.charAt(n / 10) + "十" + ones;
        String hundreds = DIGITS.charAt(n / 100) + "百";
        int rest = n % 100;
        if (rest == 0) return hundreds;
        return rest < 10 ? hundreds + "零" + ones : hundreds + DIGITS.charAt(rest / 10) + "十" + ones;
    }
}
