package io.investmentstreams.extract.money;

/**
 * One monetary mention of a text.
 *
 * @param start      first character, bound words (近, 超过) included
 * @param end        last character, exclusive; a conversion in brackets is included, and is no mention of its own
 * @param each       said of every one of several things (均超过100亿元)
 * @param superseded the text itself replaces it by the next mention (从51亿元增至202亿元)
 * @param threshold  only bounds or names a class of projects or firms (10亿元以上项目3个, 千亿级产业集群): an amount of nothing
 */
public record MoneyMention(int start, int end, Amount amount, boolean each, boolean superseded, boolean threshold) {
    public MoneyMention {
        if (start < 0 || end <= start) throw new IllegalArgumentException("span " + start + ".." + end);
    }
}
