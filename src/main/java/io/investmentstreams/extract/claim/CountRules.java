package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns counts without an amount (29个项目集中签约) into totals. */
public final class CountRules {
    private static final Set<String> ACTS = Set.of("signed", "landed", "started", "opened", "intended");
    private static final Pattern THRESHOLD =
            Pattern.compile("(亿|万)[美港]?元?(以上|以下)[^,;。]{0,12}$|[至到—-]\\d+[^,;。]{0,3}[亿万][美港]?元的?$");

    /** 入驻企业700家, 在册外资企业41家: what a place has, which no act brought. */
    private static final Expression STANDING =
            Expression.of("(?<!签约|新|新增|累计|成功)(入驻|在册|注册|登记|现有|拥有)[^,;。]{0,6}企业[^,;。]{0,3}\\d+[余多]?[家户个]$");

    private CountRules() {}

    public static void add(Facts facts, List<Claim> claims) {
        for (Count c : facts.counts()) {
            if (c.number() < 2) continue;
            boolean taken = claims.stream().anyMatch(x -> x.total && x.start <= c.start() && c.end() <= x.end);
            if (taken) continue;
            int from = facts.clauseStart(c.start());
            int to = facts.clauseEnd(c.end());
            boolean party = c.enterprises()
                    && c.start() > 0
                    && "与和同向为对给".indexOf(facts.text().charAt(c.start() - 1)) >= 0;
            if (party) continue;
            if (c.enterprises() && STANDING.isIn(facts.slice(from, c.end()))) continue;
            if (THRESHOLD.matcher(facts.slice(from, c.start())).find()) continue;
            if (Prospects.areCounted(facts, c, c.end())) continue;
            Period period = facts.periodOf(c.start());
            boolean off = facts.turnAway(period.start(), period.end()) >= 0;
            boolean acted = facts.tells(ACTS, from, to);
            if (off || !acted) continue;
            claims.add(Claim.over(c, "a count without an amount"));
        }
    }
}
