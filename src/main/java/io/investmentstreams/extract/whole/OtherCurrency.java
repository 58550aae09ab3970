package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import java.util.List;

/** Finds the whole of a part told in another currency than it: 项目38个,总投资66亿元。民企项目33个,50亿元;外企项目2个,6000万美元. */
final class OtherCurrency {
    private OtherCurrency() {}

    /** The whole that the totals before it in its sentence are parts of, if its count still fits; null when there is none. */
    static Claim whole(Facts facts, Claim c, List<Claim> claims) {
        if (c.count == null) return null;
        Period period = facts.periodOf(c.start);
        Claim whole = null;
        int counted = c.count;
        for (Claim p : claims) {
            if (p == c || p.start >= c.start || !period.holds(p.start) || p.within == null) continue;
            if (!p.total || p.within.count == null || p.count == null) continue;
            counted = whole == null || p.within == whole ? counted + p.count : c.count + p.count;
            whole = p.within;
        }
        boolean fits = whole != null
                && whole.hasAmount()
                && !whole.amount.currency().equals(c.amount.currency())
                && counted <= whole.count;
        return fits ? whole : null;
    }
}
