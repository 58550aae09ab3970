package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.role.RoleRules;
import java.math.BigDecimal;
import java.util.List;

/** Recognises what only adds up what the text told before: 落地、意向企业40余家 beside 20家 and 20家. */
final class Sums {
    private Sums() {}

    /** True for a count without an amount that is the sum of a signed and an intended count. */
    static boolean isOfOthers(Claim c, List<Claim> claims) {
        if (!c.total || c.hasAmount() || c.count == null) return false;
        for (Claim a : claims) {
            if (!isCount(a, c)) continue;
            for (Claim b : claims) {
                boolean apart = isCount(b, c) && a.stage.countsAsIntended() != b.stage.countsAsIntended();
                if (apart && a.count + b.count == c.count) return true;
            }
        }
        return false;
    }

    /** 一纸3亿元的协议: an uncounted total of as much as a project of the text is that project. */
    static boolean isOfProject(Claim c, List<Claim> claims) {
        return c.total
                && c.count == null
                && c.hasAmount()
                && claims.stream().anyMatch(p -> !p.total && p.hasAmount() && p.amount.isAsMuchAs(c.amount));
    }

    private static boolean isCount(Claim claim, Claim sum) {
        return claim != sum && claim.total && claim.count != null && claim.enterprises == sum.enterprises;
    }

    /** An amount that no word explains says again what the totals come to (用“双百亿”的成绩). */
    static void markRepeats(Facts facts, List<Judgement> roles, List<Claim> claims) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Claim c : claims) if (c.total && c.hasAmount()) sum = sum.add(c.amount.point());
        for (int i = 0; i < roles.size(); i++) {
            boolean open =
                    roles.get(i).role() == Role.OTHER && roles.get(i).rule().equals(RoleRules.UNEXPLAINED);
            BigDecimal point = facts.money().get(i).amount().point();
            if (open && point != null && sum.signum() > 0 && point.compareTo(sum) == 0)
                roles.set(i, Judgement.other(Role.REPEAT, "what the totals come to"));
        }
    }
}
