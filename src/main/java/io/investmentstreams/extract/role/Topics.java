package io.investmentstreams.extract.role;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Expression;
import java.util.List;

/** Tells amounts that the words beside them call investment, but whose sentence is about something else: a purchase, a loan, a deal in shares. */
final class Topics {
    private static final String RULE = "the sentence tells of ";
    /** 其余以银行贷款解决: where the money comes from, not what the sentence is about. */
    private static final Expression SOURCE = Expression.of("资金来源|资金由|余款|余额|其余|剩余|不足部分|自筹|自有资金|解决");
    /** 其中甲县签约3亿元: a share of what the sentence before told. */
    private static final Expression SHARE = Expression.of("^其中");

    private Topics() {}

    /** What the amount is where a topic of its sentence says so more strongly than its own words; else {@code own}. */
    static Judgement overrule(Facts facts, MoneyMention m, Judgement own, List<Judgement> earlier) {
        Period period = facts.periodOf(m.start());
        Period part = facts.part(m.start(), m.end());
        for (Hit topic : Facts.within(facts.topics(), period.start(), period.end())) {
            if (isDeal(topic) && !part.holds(topic.start())) continue;
            boolean counted = topic.cue().weight() == 1
                    && facts.counts().stream().anyMatch(c -> period.holds(c.start()) && !c.enterprises());
            if (topic.cue().weight() >= own.strength() && !counted && !isOthers(facts, topic, m, own))
                return Judgement.other(RoleWords.role(topic), RULE + topic.cue().word());
        }
        Judgement last = earlier.isEmpty() ? own : earlier.get(earlier.size() - 1);
        boolean share = own.strength() == 1
                && last.rule().startsWith(RULE)
                && SHARE.isIn(facts.slice(period.start(), period.end()))
                && isNear(facts, earlier.size() - 1, period);
        return share ? last : own;
    }

    /** True where the amount stands in the sentence or the one before it. */
    private static boolean isNear(Facts facts, int amount, Period period) {
        Period other = facts.periodOf(facts.money().get(amount).start());
        return other.paragraph() == period.paragraph() && facts.indexOf(period) - facts.indexOf(other) <= 1;
    }

    private static boolean isDeal(Hit topic) {
        return topic.label().equals("equity") || topic.label().equals("loan");
    }

    /** 以股权转让款3亿元接手后,追加投资12亿元: the deal in shares has an amount of its own or only pays for it, the whole investment is another. */
    private static boolean isOthers(Facts facts, Hit topic, MoneyMention m, Judgement own) {
        int from = facts.clauseStart(topic.start());
        int to = facts.clauseEnd(topic.end());
        boolean apart = m.start() >= to || m.end() <= from;
        if (!isDeal(topic) || !apart || own.strength() < 2) return false;
        return SOURCE.isIn(facts.slice(from, to))
                || (own.strength() == 3 && facts.money().stream().anyMatch(x -> x.start() >= from && x.end() <= to));
    }
}
