package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.claim.Subjects.Subject;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.Expression;

/** Reads headlines that begin with the amount and say next what it is of. */
final class Headlines {
    /** 总投资30亿元,甲项目落户乙县: what a headline begins with. */
    private static final Expression HEADLINE = Expression.of("^(计划|预计|协议|合同)?总?投资(总?额)?(高达|达|约|近|超过?|逾)?$");

    private Headlines() {}

    /** 30亿元!…; 总投资30亿元,…: the paragraph begins with the amount and says next what it is of. */
    static boolean is(Facts facts, Period period, MoneyMention m) {
        String lead = facts.slice(period.start(), Math.max(period.start(), m.start()));
        boolean first = period.start() == 0 || facts.text().charAt(period.start() - 1) == '\n';
        boolean alone = period.end() - m.end() <= 1;
        return alone ? lead.length() <= 1 || HEADLINE.isIn(lead) : first && HEADLINE.isIn(lead);
    }

    /** What the next clause, or the next sentence, begins with. */
    static Subject next(Facts facts, Period period, MoneyMention m, Subjects subjects) {
        int clause = m.end() + 1;
        int from = clause < period.end() ? clause : period.end();
        if (from >= facts.text().length()
                || (clause < period.end() && facts.text().charAt(m.end()) != ',')) return null;
        if (from == period.end() && facts.text().charAt(from) == '\n') from++;
        int to = facts.clauseEnd(from);
        MoneyMention other = facts.firstMoneyFrom(from);
        return other != null && other.start() < to ? null : subjects.before(facts, from, to);
    }
}
