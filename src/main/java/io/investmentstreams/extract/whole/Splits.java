package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Takes out projects that share out the one named before them: 甲项目计划投资5亿元:乙公司投2亿元建A厂,丙公司投3亿元建B基地; 其中基地一期3亿元,二期1亿元;总部1亿元. */
public final class Splits {
    /** What tells that the parts of a whole follow; mere items of a list may come to the same sum. */
    private static final Expression LEAD = Expression.of(":|其中|包括|包含|分为|分别");

    private Splits() {}

    public static void takeOut(Facts facts, List<Judgement> roles, List<Claim> claims) {
        for (Claim whole : List.copyOf(claims)) {
            if (whole.total || !whole.hasAmount() || !claims.contains(whole)) continue;
            for (Claim part : parts(facts, roles, whole, claims)) {
                roles.set(part.figure, Judgement.other(Role.PHASE, "a part of the project named before"));
                claims.remove(part);
            }
        }
    }

    /** The projects that come to its amount, with its phases, right behind where the text tells it; empty when none do. */
    private static List<Claim> parts(Facts facts, List<Judgement> roles, Claim whole, List<Claim> claims) {
        for (int told = whole.figure; told < roles.size(); told++) {
            boolean again = told == whole.figure
                    || (!roles.get(told).isInvestment()
                            && facts.money().get(told).amount().isAsMuchAs(whole.amount));
            List<Claim> parts = again ? partsBehind(facts, roles, whole, told, claims) : List.of();
            if (!parts.isEmpty()) return parts;
        }
        return List.of();
    }

    /** @param told the mention of the amount of the whole */
    private static List<Claim> partsBehind(
            Facts facts, List<Judgement> roles, Claim whole, int told, List<Claim> claims) {
        List<Claim> parts = new ArrayList<>();
        BigDecimal left = whole.amount.point();
        Period sentence = facts.periodOf(facts.money().get(told).start());
        int i = told + 1;
        for (; i < roles.size() && left.signum() > 0; i++) {
            MoneyMention m = facts.money().get(i);
            Claim part = projectOf(i, claims);
            boolean some = part != null || isUntold(roles.get(i).role());
            boolean same = sentence.holds(m.start()) && m.amount().currency().equals(whole.amount.currency());
            if (!some || !same) return List.of();
            if (part != null) parts.add(part);
            left = left.subtract(m.amount().point());
        }
        boolean shared = i > told + 2 && left.signum() == 0 && isLed(facts, told);
        return shared ? parts : List.of();
    }

    private static Claim projectOf(int figure, List<Claim> claims) {
        return claims.stream()
                .filter(c -> !c.total && c.figure == figure)
                .findFirst()
                .orElse(null);
    }

    /** A phase, or an amount of which no word says what it is. */
    private static boolean isUntold(Role role) {
        return role == Role.PHASE || role == Role.OTHER;
    }

    private static boolean isLed(Facts facts, int told) {
        int from = facts.money().get(told).end();
        return LEAD.isIn(facts.slice(from, facts.money().get(told + 1).start()));
    }
}
