package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Expression;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives a project the amount it has after a change (投资3亿元。现追加2亿元,追加后总投资为5亿元; 原计划投资3亿元,现增至5亿元): what it had and
 * what is added are no amounts beside it.
 */
public final class Revisions {
    private static final Expression AFTER_CHANGE =
            Expression.of("(增加|追加|增资|调整|变更|扩大|修订|修改|调增|调减)(之?后)[^,;。]{0,12}投[资入][^,;。]{0,8}$");

    private static final Judgement REPLACED = Judgement.other(Role.OTHER, "replaced by the amount after a change");

    /** What a project was to cost before. */
    private static final Expression FORMERLY =
            Expression.of("(?<![还复])原(计划|定|拟|先|来|本|打算|预计|预算|核定|批准|签|签约|协议|总|设计)*(投资|投入)[^,;。]{0,6}$");

    private static final Expression RAISED =
            Expression.of("投资(总?额|规模|金额)?(相应|也|将|拟|已|由此)*(增|增加|提高|提升|上升|扩大|上调|调整|调|追加|变更|修改)(至|到|为)[^,;。\\d]{0,4}$");

    private static final Expression NOW = Expression.of(
            "(增|加|提高|提升|上升|涨|扩大|上调|上修|调整|调增|调减|缩减|减|变更|修改|更改|修订|改)(至|到|为)[^,;。]{0,4}$|(目前|如今|现在|现|最终|实际)(已|的)*(总|计划)*投资[^,;。]{0,8}$");

    private Revisions() {}

    public static void takeIn(Facts facts, List<Judgement> roles, List<Claim> claims) {
        for (Claim changed : List.copyOf(claims)) {
            Claim former = former(facts, changed, claims);
            if (former != null) {
                replace(former, changed, roles, claims);
                continue;
            }
            if (changed.total || !changed.hasAmount() || !isChanged(facts, changed)) continue;
            List<Claim> before = claims.stream()
                    .filter(c -> !c.total && c.hasAmount() && c.figure < changed.figure)
                    .toList();
            if (before.isEmpty() || (before.size() > 1 && !addUp(before, changed))) continue;
            for (Claim c : before) roles.set(c.figure, REPLACED);
            before.get(0).figure(changed.figure, changed.amount);
            claims.removeAll(before.subList(1, before.size()));
            claims.remove(changed);
        }
    }

    /** The claim right before it in its sentence with what the project was to cost, where it tells what the project costs now. */
    private static Claim former(Facts facts, Claim changed, List<Claim> claims) {
        if (changed.total || !changed.hasAmount()) return null;
        return claims.stream()
                .filter(c -> !c.total && c.figure >= 0 && c.figure == changed.figure - 1)
                .filter(c -> facts.periodOf(at(facts, c)).holds(at(facts, changed)))
                .filter(c -> isReplaced(facts, c, changed))
                .findFirst()
                .orElse(null);
    }

    /** 原计划投资3亿元,现增至5亿元; 拟投资3亿元,…总投资调到5亿元: an amount without a name that a whole one takes the place of. */
    private static boolean isReplaced(Facts facts, Claim former, Claim changed) {
        String now = before(facts, changed);
        boolean raised = former.unnamed && RAISED.isIn(now);
        return raised || (FORMERLY.isIn(before(facts, former)) && NOW.isIn(now));
    }

    /** The words of its clause before the amount. */
    private static String before(Facts facts, Claim c) {
        return facts.slice(facts.clauseStart(at(facts, c)), at(facts, c));
    }

    private static int at(Facts facts, Claim c) {
        return facts.money().get(c.figure).start();
    }

    private static void replace(Claim former, Claim changed, List<Judgement> roles, List<Claim> claims) {
        roles.set(former.figure, REPLACED);
        claims.remove(changed.unnamed ? changed : former);
        if (changed.unnamed) former.figure(changed.figure, changed.amount);
    }

    private static boolean isChanged(Facts facts, Claim c) {
        return AFTER_CHANGE.isIn(before(facts, c));
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
