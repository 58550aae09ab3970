package io.investmentstreams.extract.money;

import io.investmentstreams.extract.text.HalfWidth;
import java.util.ArrayList;
import java.util.List;

/** Finds the amounts of money in clean (simplified) Chinese text, in one pass. Thread-safe. */
public final class MoneyReader {
    private final QuantityReader quantities;
    private final Bounds bounds;
    private final Thresholds thresholds;
    private final Context context;

    public MoneyReader() {
        Lexicon lexicon = new Lexicon();
        quantities = new QuantityReader(lexicon);
        bounds = new Bounds(lexicon);
        thresholds = new Thresholds(lexicon);
        context = new Context(lexicon);
    }

    /**
     * All mentions in order, not overlapping. Digits and punctuation may be full-width; an amount without a currency
     * (总投资50亿) is taken to be in CNY.
     */
    public List<MoneyMention> read(String clean) {
        char[] c = HalfWidth.fold(clean);
        List<MoneyMention> mentions = new ArrayList<>();
        int floor = 0;
        for (int at = 0; at < c.length; ) {
            Quantity quantity = quantity(c, at, floor);
            if (quantity == null) {
                at = next(c, at);
                continue;
            }
            MoneyMention mention = mention(c, quantity, floor);
            supersede(c, mentions, mention);
            mentions.add(mention);
            floor = mention.end();
            at = floor;
        }
        return mentions;
    }

    private Quantity quantity(char[] c, int at, int floor) {
        if (!begins(c, at)) return null;
        Numeral numeral = NumeralParser.parse(c, at);
        return numeral == null ? null : quantities.read(c, numeral, floor);
    }

    private static boolean begins(char[] c, int at) {
        char first = c[at];
        if (Digits.numeral(first)) return true;
        return (first == '双' || first == '数' || first == '几')
                && at + 1 < c.length
                && (Digits.multiplier(c[at + 1]) || c[at + 1] == '个');
    }

    /** Where to look on after a place that starts no amount: behind the whole run of digits, so that no run is read twice. */
    private static int next(char[] c, int at) {
        int next = at + 1;
        if (Digits.arabic(c[at])) {
            while (next < c.length && (Digits.arabic(c[next]) || decimal(c, next))) next++;
        } else if (Digits.numeral(c[at])) {
            while (next < c.length && Digits.numeral(c[next]) && !Digits.arabic(c[next])) next++;
        }
        return next;
    }

    private static boolean decimal(char[] c, int at) {
        return c[at] == '.' && at + 1 < c.length && Digits.arabic(c[at + 1]);
    }

    private MoneyMention mention(char[] c, Quantity quantity, int floor) {
        Bounds.Found before = bounds.before(c, quantity.start(), floor, quantity.bare());
        if (before.bound() == Bound.NONE && quantity.figure() > quantity.start()) {
            before = new Bounds.Found(
                    bounds.before(c, quantity.figure(), quantity.start(), quantity.bare())
                            .bound(),
                    quantity.start());
        }
        if (before.at() < quantity.start()) {
            return mention(c, quantities.prefixed(c, quantity, before.at(), floor), before, floor);
        }
        return mention(c, quantity, before, floor);
    }

    private MoneyMention mention(char[] c, Quantity quantity, Bounds.Found before, int floor) {
        Bounds.Found after = bounds.after(c, quantity.end());
        Bound bound = before.bound() == Bound.NONE ? after.bound() : before.bound();
        int start = Math.min(before.at(), quantity.start());
        boolean each = context.each(c, start, floor);
        boolean threshold = thresholds.isThreshold(c, start, after.at(), quantity, bound);
        int end = converted(c, quantity, after.at());
        return new MoneyMention(start, end, quantity.under(bound), each, false, threshold);
    }

    /** The end of the mention with its conversion into another currency, if one follows. */
    private int converted(char[] c, Quantity quantity, int end) {
        int at = context.conversion(c, end);
        if (at < 0) return end;
        Quantity other = quantity(c, at, end);
        if (other == null || other.currency().equals(quantity.currency())) return end;
        int closed = Context.closed(c, end, other.end());
        return closed < 0 ? end : closed;
    }

    private void supersede(char[] c, List<MoneyMention> mentions, MoneyMention next) {
        if (mentions.isEmpty()) return;
        MoneyMention last = mentions.get(mentions.size() - 1);
        if (!context.becomes(c, last.start(), last.end(), next.start())) return;
        mentions.set(
                mentions.size() - 1,
                new MoneyMention(last.start(), last.end(), last.amount(), last.each(), true, last.threshold()));
    }
}
