package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Deals;
import io.investmentstreams.extract.claim.ProjectNames;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.text.Expression;
import java.util.List;

/** Gives the project just agreed on the amount that builds its parts: 甲养猪项目签约。按照协议,乙公司投资7亿元,建设种猪场、饲料车间等. */
public final class Facilities {
    private static final Expression LED =
            Expression.of("^(按照|根据|依据|按|据)[^,;。]{0,6}(协议|合同|约定|规划|计划|方案|介绍|了解|悉)|^(该|此|本)?项目");

    private static final Expression PART = Expression.of("(车间|生产线|厂房|仓库|冷库|大楼|[猪牛羊鸡鱼]场|圈舍|大棚|办公楼|宿舍)$");
    private static final Expression PROJECT = Expression.of("(项目|基地|产业园|园区)$");
    private static final int REACH = 3;
    private static final int SAYING = 5;

    private Facilities() {}

    public static void giveBack(Facts facts, List<Claim> claims) {
        for (Claim built : List.copyOf(claims)) {
            if (!isPart(facts, built)) continue;
            Claim agreed = agreed(facts, built, claims);
            if (agreed == null) takeName(facts, built, claims);
            if (agreed == null) continue;
            agreed.figure(built.figure, built.amount);
            claims.remove(built);
        }
    }

    /** 与乙公司签署甲项目合作协议。按照协议,乙公司投资7亿元,建设车间: named by the agreement of the sentence before. */
    private static void takeName(Facts facts, Claim built, List<Claim> claims) {
        int at = facts.indexOf(facts.periodOf(built.start));
        if (at == 0) return;
        Period before = facts.periods().get(at - 1);
        Claim deal = Deals.last(facts, before);
        if (deal == null || deal.name.length() < SAYING) return;
        String words = facts.slice(before.start(), before.end());
        boolean same = built.investors.stream().anyMatch(words::contains);
        boolean taken = claims.stream().anyMatch(c -> c != built && ProjectNames.alike(c.name, deal.name));
        if (same && !taken) built.name = deal.name;
    }

    /** Whether the amount builds what reads like a part, or the first of several things. */
    private static boolean isPart(Facts facts, Claim c) {
        if (c.total || !c.hasAmount() || c.name == null || PROJECT.isIn(c.name)) return false;
        Period period = facts.periodOf(c.start);
        int amount = facts.money().get(c.figure).end();
        int at = facts.text().indexOf(c.name, amount);
        boolean behind = at >= 0 && at + c.name.length() <= period.end();
        boolean several = behind && facts.text().startsWith("、", at + c.name.length());
        return behind && (several || PART.isIn(c.name)) && LED.isIn(facts.slice(period.start(), amount));
    }

    /** The last project before it whose amount is open, of the same investor. */
    private static Claim agreed(Facts facts, Claim built, List<Claim> claims) {
        int at = facts.indexOf(facts.periodOf(built.start));
        Claim last = null;
        for (Claim c : claims) {
            if (c.total || c.start >= built.start || at - facts.indexOf(facts.periodOf(c.start)) > REACH) continue;
            boolean same = c.investors.stream().anyMatch(built.investors::contains);
            if (same && c.name != null && PROJECT.isIn(c.name)) last = c;
        }
        return last == null || last.hasAmount() || last.start == built.start ? null : last;
    }
}
