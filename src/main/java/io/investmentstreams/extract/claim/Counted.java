package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the count that an amount is of. */
final class Counted {
    /** What may stand between the counts of two kinds that share a sum: 工业项目22个、服务业项目6个. */
    private static final Pattern JOIN = Pattern.compile("[、和及][^\\d,;。]{0,6}");

    private static final Pattern WITHIN =
            Pattern.compile("(总|计划|协议|合计|合同|预计|签约)*(投资|金额|总?额|[共总合]计?)(总?额|金额|规模)?(达到?|为|共)?");

    private Counted() {}

    /** The count that the amount stands within (46个总投资388亿元的重点项目); null when there is none. */
    static Count around(Facts facts, MoneyMention m) {
        Count count = facts.lastCountBefore(m.start());
        int from = count == null ? m.start() : count.end();
        boolean within = count != null
                && count.number() > 1
                && from <= m.start()
                && facts.text().startsWith("的", m.end())
                && WITHIN.matcher(facts.slice(from, m.start())).matches();
        return within ? count : null;
    }

    /**
     * The last count of several in the stretch, with those of other kinds that it shares a sum with; null when there is none.
     * 签约的5家企业中,甲投资20亿元: what goes on with one of them is not of all.
     */
    static Count last(Facts facts, int from, int to) {
        Count last = null;
        for (Count c : facts.counts()) {
            boolean partitive = facts.text().startsWith("中,", c.end());
            if (c.start() < from || c.end() > to || c.number() < 2 || partitive) continue;
            boolean joined = last != null && joins(facts, last, c);
            last = joined ? new Count(last.start(), c.end(), last.number() + c.number(), c.enterprises()) : c;
        }
        return last;
    }

    /** 签约项目15个,其中A类1个、B类5个、C类9个,总投资285亿元: counts that add up to the one before them leave the amount to it. */
    static Count whole(Facts facts, Count last) {
        Period period = facts.periodOf(last.start());
        List<Count> counts = facts.counts().stream()
                .filter(c -> period.holds(c.start()) && c.end() <= last.end())
                .toList();
        int sum = last.number();
        for (int i = counts.size() - 2; i >= 0; i--) {
            Count c = counts.get(i);
            boolean money = facts.money().stream()
                    .anyMatch(m -> !m.threshold() && m.start() >= c.end() && m.end() <= last.start());
            if (money) return last;
            if (c.number() == sum && i < counts.size() - 2) return c;
            sum += c.number();
        }
        return last;
    }

    private static boolean joins(Facts facts, Count first, Count second) {
        int from = first.end();
        int to = second.start();
        return from <= to && JOIN.matcher(facts.slice(from, to)).matches();
    }
}
