package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.Expression;

/** Reads forms, a label, a colon and what it says in each line: 项目名称:甲项目, 投资方:乙公司, 总投资:3亿元. */
final class Forms {
    private static final String MARK = "^([●◆■•·\\s]|[(]?[\\d一二三四五六七八九十]{1,2}[、.)])*";
    private static final Expression AMOUNT = Expression.of(
            MARK + "(计划|预计|协议|合同|项目|本次|拟)*(总投资|投资总额|投资额|投资金额|投资规模|总投资额|投资总规模)([(][^()]{1,8}[)])?:(人民币|不超过|约|近)*$");
    private static final Expression NAME = Expression.of(MARK + "(对外)?(投资)?(建设)?(项目|标的)(公司)?名?称?:");
    private static final Expression LINE = Expression.of(MARK + "[^,;。:]{2,12}:");
    private static final int MOST_LINES = 10;
    private static final int LONGEST = 40;

    private Forms() {}

    /** The project of the form whose line tells the amount that begins at {@code amount}; null where it stands in none, or none is named. */
    static Named project(Facts facts, Period line, int amount) {
        if (!AMOUNT.isIn(facts.slice(line.start(), Math.max(line.start(), amount)))) return null;
        int at = facts.indexOf(line);
        for (int i = at - 1; i >= Math.max(0, at - MOST_LINES); i--) {
            Period p = facts.periods().get(i);
            String words = facts.slice(p.start(), p.end());
            Expression.Search name = NAME.search(words);
            if (name.find()) return value(facts, p.start() + name.end(), p.end());
            if (!LINE.isIn(words)) return null;
        }
        return null;
    }

    private static Named value(Facts facts, int start, int end) {
        int to = end;
        while (to > start && ";。,\n ".indexOf(facts.text().charAt(to - 1)) >= 0) to--;
        boolean name =
                to > start && to - start <= LONGEST && facts.slice(start, to).indexOf('。') < 0;
        return name ? new Named(start, to, facts.slice(start, to)) : null;
    }
}
