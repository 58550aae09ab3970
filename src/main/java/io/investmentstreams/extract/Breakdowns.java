package io.investmentstreams.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Tells which totals are the lines of a breakdown (——甲县:引进项目34个,总投资142亿元;) of a larger total before them. */
final class Breakdowns {
    /** A line that begins with a mark, a number or the name of whom it is about. */
    private static final Pattern LINE = Pattern.compile(
            "^\\s*([^\\p{L}\\p{N}\\s“《(【]|[(]?(\\d{1,2}|[一二三四五六七八九十]{1,2})[.、)]|[\\p{IsHan}]{2,12}:)(?s).*");

    private Breakdowns() {}

    /** The total that the claim is a line of; null when it is none. */
    static Claim whole(Facts facts, Claim claim, List<Claim> claims) {
        if (!isLine(facts, claim)) return null;
        Claim whole = null;
        for (Claim t : claims) {
            boolean larger = t.total
                    && t.start < claim.start
                    && !isLine(facts, t)
                    && t.hasAmount()
                    && t.count != null
                    && t.count > claim.count
                    && t.amount.currency().equals(claim.amount.currency())
                    && Merging.point(t.amount).compareTo(Merging.point(claim.amount)) > 0;
            if (larger) whole = t;
        }
        return whole;
    }

    private static boolean isLine(Facts facts, Claim c) {
        if (!c.total || !c.hasAmount() || c.count == null) return false;
        if (c.rule.equals(TalliedShares.RULE)) return true;
        int from = facts.text().lastIndexOf('\n', c.start) + 1;
        return from > 0 && LINE.matcher(facts.slice(from, c.start)).matches();
    }
}
