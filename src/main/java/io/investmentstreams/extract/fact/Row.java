package io.investmentstreams.extract.fact;

import io.investmentstreams.extract.money.MoneyMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a table that sets a project beside its amount; offsets in the clean text.
 *
 * @param nameStart first character of the project's name
 * @param nameEnd   its last character, exclusive
 * @param amount    its amount, the unit taken from the head of the table
 * @param head      where the table's head begins
 */
public record Row(int nameStart, int nameEnd, MoneyMention amount, int head) {
    /** The line that the amount stands in; null when it stands in none. */
    public static Row of(Facts facts, MoneyMention m) {
        for (Row row : facts.rows()) if (row.amount.start() == m.start()) return row;
        return null;
    }

    /** The amounts of the text with those of its tables, in order. */
    static List<MoneyMention> joined(List<MoneyMention> told, List<Row> rows) {
        if (rows.isEmpty()) return told;
        List<MoneyMention> all = new ArrayList<>(told);
        for (Row row : rows) all.add(row.amount);
        all.sort(Comparator.comparingInt(MoneyMention::start));
        return all;
    }
}
