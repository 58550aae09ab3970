package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Takes out projects that share out the one named before them: 甲项目计划投资5亿元:乙公司投2亿元建A厂,丙公司投3亿元建B基地. */
public final class Splits {
    /** What tells that the parts of a whole follow; mere items of a list may come to the same sum. */
    private static final Expression LEAD = Expression.of(":|其中|包括|包含|分为|分别");

    private Splits() {}

    public static void takeOut(Facts facts, List<Judgement> roles, List<Claim> claims) {
        for (Claim whole : List.copyOf(claims)) {
            if (whole.total || !whole.hasAmount() || !claims.contains(whole)) continue;
            for (Claim part : parts(facts, whole, claims)) {
                roles.set(part.figure, Judgement.other(Role.PHASE, "a part of the project named before"));
                claims.remove(part);
            }
        }
    }

    /** The two or more projects right behind it in its sentence that come to its amount; empty when none do. */
    private static List<Claim> parts(Facts facts, Claim whole, List<Claim> claims) {
        List<Claim> parts = new ArrayList<>();
        BigDecimal left = whole.amount.point();
        int figure = whole.figure;
        for (Claim c : claims) {
            if (c.total || !c.hasAmount() || c.figure != figure + 1) continue;
            boolean same = facts.periodOf(whole.start).holds(c.start)
                    && c.amount.currency().equals(whole.amount.currency());
            if (!same) return List.of();
            parts.add(c);
            figure = c.figure;
            left = left.subtract(c.amount.point());
            if (left.signum() <= 0) break;
        }
        boolean shared = parts.size() > 1 && left.signum() == 0 && isLed(facts, whole, parts.get(0));
        return shared ? parts : List.of();
    }

    private static boolean isLed(Facts facts, Claim whole, Claim first) {
        int from = facts.money().get(whole.figure).end();
        return LEAD.isIn(facts.slice(from, facts.money().get(first.figure).start()));
    }
}
