package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.place.Lineage;
import io.investmentstreams.extract.role.Tables;
import io.investmentstreams.extract.text.Expression;
import io.investmentstreams.extract.trait.ScopeRules;
import java.util.List;

/** Tells which total holds which claim. */
public final class Nesting {
    /** How far behind a headline its items still take its stage. */
    private static final int REACH = 600;

    private static final Expression SHOWN = Expression.of("现场|当场|上台");

    private static final Expression TODAY = Expression.of("(今[天日]|昨[天日]|前[天日]|日前|近日|前几天|上周|\\d{1,2}日)[^,;。]{0,8}签");

    private static final Expression ABOVE = Expression.of("^(以上|上述|这)");

    private Nesting() {}

    public static void nest(Facts facts, List<Claim> claims) {
        Acts.tellOfWhole(facts, claims);
        for (Claim c : claims) if (isPart(c, claims) || isShown(facts, c, claims)) c.scope = Scope.SUBTOTAL;
        CountedParts.mark(facts, claims);
        Parts.mark(facts, claims);
        for (Claim c : claims) {
            Claim whole = c.within != null ? c.within : Breakdowns.whole(facts, c, claims);
            if (whole != null) {
                c.scope = Scope.SUBTOTAL;
                c.within = whole;
                continue;
            }
            if (c.total && c.scope != Scope.SUBTOTAL) continue;
            Claim best = null;
            for (Claim t : claims) {
                if (!t.total || t == c || (t.scope == Scope.SUBTOTAL && c.total)) continue;
                boolean before = t.start <= c.start;
                if (before && holds(facts, t, c) && !(best != null && c.isOpen() && t.stage == Stage.INTENDED))
                    best = t;
            }
            if (best == null && c.rule.equals(Tables.RULE)) best = closing(facts, c, claims);
            c.within = best;
            // 其中 at the head of a text whose whole we do not have: nothing else counts it.
            if (c.total && best == null) c.scope = ScopeRules.standing(facts, c);
            else if (c.total && c.isOpen()) c.stage = best.stage;
            inherit(facts, c);
        }
        for (Claim c : claims) if (countsByItself(c) || isCeremony(facts, c)) c.scope = Scope.EVENT;
    }

    /** 36个项目签约开工,其中开工12个,总投资216亿元: the whole has no amount, so its parts are what counts. */
    private static boolean countsByItself(Claim c) {
        Claim t = c.within;
        return c.total && c.hasAmount() && t != null && t.scope == Scope.EVENT && !t.hasAmount() && t.count != null;
    }

    /** A table, then 以上3个项目总投资12亿元: the total that sums up the lines before it. */
    private static Claim closing(Facts facts, Claim line, List<Claim> claims) {
        return claims.stream()
                .filter(t -> t.total && t.start > line.start && t.stage == line.stage)
                .filter(t -> ABOVE.isIn(facts.slice(facts.periodOf(t.start).start(), t.end)))
                .findFirst()
                .orElse(null);
    }

    /** 一季度签约17个,其中9个昨天集中签约,总投资36亿元: what a stock says of one day is counted, for the stock is not. */
    private static boolean isCeremony(Facts facts, Claim c) {
        boolean ofStock = c.total && c.hasAmount() && c.within != null && c.within.scope == Scope.CUMULATIVE;
        return ofStock
                && c.stage == Stage.SIGNED
                && TODAY.isIn(facts.slice(Math.min(facts.clauseStart(c.start), c.start), c.end));
    }

    /** A mere count is a part of the ceremony's whole where that counts more: 集中签约29个项目 ... 人工智能项目6个. */
    private static boolean isPart(Claim c, List<Claim> claims) {
        if (!c.total || c.hasAmount() || c.count == null || c.scope != Scope.EVENT) return false;
        return claims.stream()
                .anyMatch(t -> t.total
                        && t != c
                        && t.scope == Scope.EVENT
                        && t.start < c.start
                        && t.stage == c.stage
                        && t.count != null
                        && t.count > c.count);
    }

    /**
     * What an item takes from the ceremony it belongs to: its place where it has none of its own, and its stage where its own words
     * only tell what comes next (将建设) or where it settles (落户).
     */
    private static void inherit(Facts facts, Claim c) {
        Claim t = c.within;
        if (c.total || t == null || t.scope != Scope.EVENT) return;
        boolean near = c.start - t.end < REACH;
        boolean vague = c.isOpen() || (c.stage == Stage.LANDED && t.stage == Stage.SIGNED);
        vague |= c.borrowed && facts.periodOf(c.start).holds(t.start);
        if (near && vague) c.stage = t.stage;
        if (!c.placed && t.region != null) c.region = t.region;
    }

    /** 集中签约项目50个,总额608亿元,现场签约20个,总额310亿元: those signed on the stage are part of all that were signed. */
    private static boolean isShown(Facts facts, Claim c, List<Claim> claims) {
        if (!c.total || !c.hasAmount() || c.count == null || c.scope != Scope.EVENT) return false;
        boolean shown = SHOWN.isIn(facts.slice(Math.min(facts.clauseStart(c.start), c.start), c.end));
        Period period = facts.periodOf(c.start);
        return shown
                && claims.stream()
                        .anyMatch(t -> t.total
                                && t.end <= c.start
                                && period.holds(t.start)
                                && t.stage == c.stage
                                && t.hasAmount()
                                && t.count != null
                                && t.count > c.count
                                && t.amount.isMoreThan(c.amount));
    }

    /** In the sentence of the stock or, as a part of it, in the next. */
    private static boolean isNear(Facts facts, Claim t, Claim c) {
        int apart = facts.indexOf(facts.periodOf(c.start)) - facts.indexOf(facts.periodOf(t.start));
        return apart == 0 || (apart == 1 && c.scope == Scope.SUBTOTAL);
    }

    /** A bulletin of a whole city tells of one county after the other. */
    static boolean areElsewhere(Claim a, Claim b) {
        return a.region != null && b.region != null && !Lineage.related(a.region, b.region);
    }

    private static boolean holds(Facts facts, Claim t, Claim c) {
        if (t.amount != null && c.amount != null && c.amount.isMoreThan(t.amount)) return false;
        if (areElsewhere(t, c)) return false;
        boolean apart = t.scope == Scope.SUBTOTAL && !facts.periodOf(t.start).equals(facts.periodOf(c.start));
        if (apart) return false;
        boolean open = c.isOpen() && (!c.total || c.scope == Scope.SUBTOTAL);
        if (!open && t.stage.countsAsIntended() != c.stage.countsAsIntended()) return false;
        if (!c.total && c.scope == Scope.CUMULATIVE && t.scope != Scope.CUMULATIVE) return false;
        if (t.scope == Scope.CUMULATIVE) return isNear(facts, t, c);
        return t.on == null || c.on == null || t.on.equals(c.on);
    }
}
