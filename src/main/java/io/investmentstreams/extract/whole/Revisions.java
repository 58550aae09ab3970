package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Expression;
import java.math.BigDecimal;
import java.util.List;

/** Gives a project the amount it has after a change (投资3亿元。现追加2亿元,追加后总投资为5亿元): what it had and what is added are no amounts beside it. */
public final class Revisions {
    private static final Expression AFTER_CHANGE =
            Expression.of("(增加|追加|增资|调整|变更|扩大|修订|修改|调增|调减)(之?后)[^,;。]{0,12}投[资入][^,;。]{0,8}$");

    private Revisions() {}

    public static void takeIn(Facts facts, List<Judgement> roles, List<Claim> claims) {
        for (Claim changed : List.copyOf(claims)) {
            if (changed.total || !changed.hasAmount() || !isChanged(facts, changed)) continue;
            List<Claim> before = claims.stream()
                    .filter(c -> !c.total && c.hasAmount() && c.figure < changed.figure)
                    .toList();
            if (before.isEmpty() || (before.size() > 1 && !addUp(before, changed))) continue;
            for (Claim c : before)
                roles.set(c.figure, Judgement.other(Role.OTHER, "replaced by the amount after a change"));
            before.get(0).figure(changed.figure, changed.amount);
            claims.removeAll(before.subList(1, before.size()));
            claims.remove(changed);
        }
    }

    private static boolean isChanged(Facts facts, Claim c) {
        int at = facts.money().get(c.figure).start();
        return AFTER_CHANGE.isIn(facts.slice(facts.clauseStart(at), at));
    }

    /** Whether the amounts come to no more than the one after the change. */
    private static boolean addUp(List<Claim> before, Claim changed) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Claim c : before) {
            if (!c.amount.currency().equals(changed.amount.currency())) return false;
            sum = sum.add(c.amount.point());
        }
        return sum.compareTo(changed.amount.point()) <= 0;
    }
}
