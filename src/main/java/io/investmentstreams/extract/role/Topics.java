package io.investmentstreams.extract.role;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.Set;

/** Tells amounts that the words beside them call investment, but whose sentence is about something else: a purchase, a loan, a deal in shares. */
final class Topics {
    private static final String RULE = "the sentence tells of ";
    /** 其余以银行贷款解决: where the money comes from, not what the sentence is about. */
    private static final Expression SOURCE = Expression.of("资金来源|资金由|余款|余额|其余|剩余|不足部分|自筹|自有资金|解决");
    /** 其中甲县签约3亿元: a share of what the sentence before told. */
    private static final Expression SHARE = Expression.of("^其中");

    /** 采购贸易签约60个, 商贸项目总签约额: contracts to buy and sell. */
    private static final Expression TRADE = Expression.of(
            "(采购|购销|贸易|成交|交易)(?!中心|基地|城|市场|总部|平台|港|园|区|物流)[^,;。、会节]{0,6}(签约|合同|协议|订单|意向|总额|金额|额)|(签约|达成|签订|签署|签下)[^,;。、会节]{0,6}(采购|购销|贸易|成交|商贸(采购|成交|合同))(?!中心|基地|城|市场|总部|平台|港|园|区|物流)|商贸(合作)?项目(总|成交|累计)*(签约|成交|合同|金额|总额)");
    /** 投资贸易签约: both at once. */
    private static final Expression BOTH = Expression.of("投资|招商|产业项目|引资");
    /** 协议金额…: a clause that only names the sum of the one before. */
    private static final Expression SUM_ONLY =
            Expression.of("^(总|合同|协议|签约|成交|意向|累计|涉及)*(金额|总额|额)(共|约|近|超过?|逾|达到?|为)*$");

    /** 银团贷款签约仪式, 签订借款合同. */
    private static final Expression LENT =
            Expression.of("(贷款|授信|信贷|借款|融资)[^,;。、]{0,10}(签约|签字|协议|合同)|(签订|签署|签约|签下)[^,;。]{0,16}(贷款|借款|授信|融资)(合同|协议)?");

    private static final Expression LENDER = Expression.of("银行|银企|贷款|授信|信贷|融资|金融");

    private static final Set<String> ACTS = Set.of("signed", "landed", "started", "opened", "intended");

    private static final int PLAINEST = 3;

    private Topics() {}

    /** What the amount is where a topic of its sentence says so more strongly than its own words; else {@code own}. */
    static Judgement overrule(Facts facts, MoneyMention m, Judgement own, List<Judgement> earlier) {
        if (own.strength() == 1 && isTraded(facts, m)) return Judgement.other(Role.PURCHASE, RULE + "trade");
        Period period = facts.periodOf(m.start());
        Period part = facts.part(m.start(), m.end());
        for (Hit topic : Facts.within(facts.topics(), period.start(), period.end())) {
            if ((isDeal(topic) || (topic.cue().weight() < PLAINEST && countsProjects(facts, part)))
                    && !part.holds(topic.start())) continue;
            boolean counted = topic.cue().weight() == 1 && countsProjects(facts, period);
            if (topic.cue().weight() >= own.strength() && !counted && !isOthers(facts, topic, m, own))
                return Judgement.other(RoleWords.role(topic), RULE + topic.cue().word());
        }
        if (isFinanced(facts, period)) return Judgement.other(Role.OTHER, "what only a loan is signed for");
        Judgement last = earlier.isEmpty() ? own : earlier.get(earlier.size() - 1);
        boolean share = own.strength() == 1
                && last.rule().startsWith(RULE)
                && SHARE.isIn(facts.slice(period.start(), period.end()))
                && isNear(facts, earlier.size() - 1, period);
        return share ? last : own;
    }

    /** 甲公路银团贷款签约。项目总投资90亿元: the sentence tells of no act, and all that is signed anywhere is a loan. */
    private static boolean isFinanced(Facts facts, Period own) {
        if (facts.tells(ACTS, own.start(), own.end())) return false;
        Period lent = null;
        for (Hit hit : facts.stages()) {
            if (!hit.label().equals("signed") || (lent != null && lent.holds(hit.start()))) continue;
            lent = facts.periodOf(hit.start());
            boolean loan =
                    LENT.isIn(facts.slice(lent.start(), lent.end())) && !facts.hasCount(lent.start(), lent.end());
            if (!loan) return false;
        }
        return lent != null;
    }

    /** 现场贸易签约60个,协议金额3亿元: its own clause, or the one whose sum it is, tells of buying and selling alone. */
    private static boolean isTraded(Facts facts, MoneyMention m) {
        int clause = Math.min(facts.clauseStart(m.start()), m.start());
        String left = facts.slice(clause, m.start());
        int from = clause;
        if (SUM_ONLY.isIn(left) && clause > facts.periodOf(m.start()).start()) from = facts.clauseStart(clause - 1);
        String told = facts.slice(Math.min(from, clause), m.start());
        return TRADE.isIn(told) && !BOTH.isIn(told);
    }

    /** True where the amount stands in the sentence or the one before it. */
    private static boolean isNear(Facts facts, int amount, Period period) {
        Period other = facts.periodOf(facts.money().get(amount).start());
        return other.paragraph() == period.paragraph() && facts.indexOf(period) - facts.indexOf(other) <= 1;
    }

    /** 签订购销合同20份;签约农业项目5个: a part of the sentence that counts projects of its own. */
    private static boolean countsProjects(Facts facts, Period part) {
        return facts.counts().stream().anyMatch(c -> part.holds(c.start()) && !c.enterprises());
    }

    /** 12个项目签约,总金额60亿元,2家银行授信3亿元: the loan has an amount of its own behind that of the projects. */
    private static boolean isLentBeside(Facts facts, Hit topic, MoneyMention m, int from, int to) {
        Period period = facts.periodOf(m.start());
        return topic.label().equals("loan")
                && m.end() <= from
                && period.holds(topic.start())
                && facts.money().stream().anyMatch(x -> x.start() >= from && x.end() <= to)
                && !LENDER.isIn(facts.slice(period.start(), from))
                && facts.tells(ACTS, period.start(), from);
    }

    private static boolean isDeal(Hit topic) {
        return topic.label().equals("equity") || topic.label().equals("loan");
    }

    /** 以股权转让款3亿元接手后,追加投资12亿元: the deal in shares has an amount of its own or only pays for it, the whole investment is another. */
    private static boolean isOthers(Facts facts, Hit topic, MoneyMention m, Judgement own) {
        int from = facts.clauseStart(topic.start());
        int to = facts.clauseEnd(topic.end());
        boolean apart = m.start() >= to || m.end() <= from;
        if (isLentBeside(facts, topic, m, from, to)) return true;
        if (!isDeal(topic) || !apart || own.strength() < 2) return false;
        return SOURCE.isIn(facts.slice(from, to))
                || (own.strength() == 3 && facts.money().stream().anyMatch(x -> x.start() >= from && x.end() <= to));
    }
}
