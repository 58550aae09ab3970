package io.investmentstreams.extract.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the amounts of money in clean (simplified) Chinese text. Thread-safe. */
public final class MoneyReader {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,8})?)([万亿])(元|美元)?");

    /** All mentions in order, not overlapping. */
    public List<MoneyMention> read(String clean) {
        List<MoneyMention> mentions = new ArrayList<>();
        Matcher m = AMOUNT.matcher(clean);
        while (m.find()) {
            BigDecimal unit = new BigDecimal(m.group(2).equals("亿") ? "100000000" : "10000");
            String currency = "美元".equals(m.group(3)) ? "USD" : "CNY";
            Amount amount = Amount.exact(new BigDecimal(m.group(1)).multiply(unit), currency);
            mentions.add(new MoneyMention(m.start(), m.end(), amount, false, false, false));
        }
        return mentions;
    }
}
