package io.investmentstreams.extract;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.text.Expression;
import io.investmentstreams.extract.text.Span;
import java.util.List;

/** Chooses the words that stand for a claim. */
final class Evidence {
    /** Words outside the claim's own that tell how to take it: a correction, an end, a ceremony it belongs to. */
    private static final Expression TELLING = Expression.of(
            "更正|勘误|订正|有误|应为|实为|调整为|修正|修改|变更为|增至|增加到|增加至|增资至|减至|降至|追加至|终止|取消|解除|集中签约|签约仪式|集中开工|开工仪式|推介会|签约大会");

    private Evidence() {}

    /** The whole sentence where it tells how to take its only claim, else the claim's own words. */
    static Span of(Facts facts, Claim claim, List<Claim> all) {
        Period period = facts.periodOf(claim.start);
        boolean only = all.stream().noneMatch(c -> c != claim && period.holds(c.start));
        boolean whole = only && TELLING.isIn(facts.slice(period.start(), period.end()));
        return whole
                ? facts.clean().span(Math.min(period.start(), claim.start), Math.max(period.end(), claim.end))
                : facts.clean().span(claim.start, claim.end);
    }
}
