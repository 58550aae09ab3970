package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.text.Expression;
import java.util.List;

/** Finds the projects that an article itemises without an amount of their own. */
public final class ItemRules {
    /** 对引进企业设立区域总部的,给予补助: what a rule rewards is not there yet. */
    private static final Expression POLICY =
            Expression.of("(对|凡|鼓励|支持|引导)[^;。]{2,60}的,?(一次性|可|按|将)?[^,;。]{0,14}(给予|予以|奖励|补助|享受|补贴)");

    private final ItemGrammar grammar;
    private final ItemLists lists;
    private final ItemActs acts;

    public ItemRules(ItemGrammar grammar) {
        this.grammar = grammar;
        lists = new ItemLists(grammar);
        acts = new ItemActs(grammar);
    }

    /** Adds the itemised projects of the text to the claims. */
    public void add(Facts facts, List<Claim> claims) {
        for (Period period : facts.periods()) {
            int off = facts.turnAway(period.start(), period.end());
            if (POLICY.isIn(facts.slice(period.start(), period.end()))) continue;
            lists.add(facts, off < 0 ? period : before(facts, period, off), claims);
            if (off < 0) acts.add(facts, period, claims);
            FundItems.add(facts, period, grammar, claims);
        }
    }

    /** What the sentence says before the clause that turns to something else (A项目、B项目,还有丙公司的股权收购). */
    private static Period before(Facts facts, Period period, int off) {
        return new Period(period.start(), Math.max(period.start(), facts.clauseStart(off)), period.paragraph());
    }
}
