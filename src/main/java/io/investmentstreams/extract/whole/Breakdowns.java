package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.TalliedShares;
import io.investmentstreams.extract.fact.Facts;
import java.math.BigDecimal;
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
        if (!isLine(facts, claim)) return addedUp(claim, claims);
        Claim whole = null;
        for (Claim t : claims) {
            boolean larger = t.total
                    && t.start < claim.start
                    && !isLine(facts, t)
                    && !Nesting.areElsewhere(t, claim)
                    && t.hasAmount()
                    && t.count != null
                    && t.count > claim.count
                    && t.amount.isMoreThan(claim.amount);
            if (larger) whole = t;
        }
        return whole;
    }

    /** The total right before a run of totals that add up to it, else right behind one (场内133亿元,场外308亿元,共441亿元). */
    private static Claim addedUp(Claim claim, List<Claim> claims) {
        if (!claim.total || !claim.hasAmount()) return null;
        List<Claim> totals = claims.stream()
                .filter(c -> c.total && c.hasAmount() && c.amount.currency().equals(claim.amount.currency()))
                .toList();
        int at = totals.indexOf(claim);
        for (int w = at - 1; w >= 0; w--) if (addsUp(totals, w, at, 1)) return totals.get(w);
        for (int w = at + 1; w < totals.size(); w++) if (addsUp(totals, w, at, -1)) return totals.get(w);
        return null;
    }

    /** Whether a run of two or more totals that begins beside the whole, goes away from it by the step and holds {@code at} adds up to it. */
    private static boolean addsUp(List<Claim> totals, int whole, int at, int step) {
        BigDecimal amount = totals.get(whole).amount.point();
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = whole + step; k >= 0 && k < totals.size() && sum.compareTo(amount) < 0; k += step) {
            sum = sum.add(totals.get(k).amount.point());
            boolean holds = (k - at) * step >= 0;
            if (holds && k != whole + step && sum.compareTo(amount) == 0) return true;
        }
        return false;
    }

    private static boolean isLine(Facts facts, Claim c) {
        if (!c.total || !c.hasAmount() || c.count == null) return false;
        if (c.rule.equals(TalliedShares.RULE)) return true;
        int from = facts.text().lastIndexOf('\n', c.start) + 1;
        return from > 0 && LINE.matcher(facts.slice(from, c.start)).matches();
    }
}
