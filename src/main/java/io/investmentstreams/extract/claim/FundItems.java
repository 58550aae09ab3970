package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the funds that a signing sets up: signed projects, whatever is told of their size. */
final class FundItems {
    /** 共同成立国内首支A基金. */
    private static final Expression SET_UP =
            Expression.of("(?:成立|组建|发起设立)了?(?:[^,;。、]{0,8}?(?:首|第一|一)[支只个])?([^,;。、的]{2,24}基金)(?=[,;。])");

    /** 其中A基金首期规模3亿元. */
    private static final Expression SIZED =
            Expression.of("(?:其中|包括|[,;、])([^,;。、的]{4,24}基金)(?:首期|总|目标|认缴|计划|募集)*(?:规模|募资|募集)");

    /** 甲基金签约仪式在某地举行. */
    private static final Expression CEREMONY = Expression.of("基金(?:集中|项目)?(?:签约|签字)仪式(?=[^,;。]{0,2}在|[^,;。]{0,10}举行)");

    private static final Pattern NAME = Pattern.compile("[^,;。《》举在\\s]{4,28}基金");

    /** 8个子基金落地. */
    private static final Expression COUNTED = Expression.of("[\\d一二三四五六七八九十两][个只支](子|产业|投资|创投|专项|行业)?基金");

    private static final String FUND = "基金";
    private static final Set<String> AGREED = Set.of("signed");

    private FundItems() {}

    /** Adds those of the sentence to the claims. */
    static void add(Facts facts, Period period, ItemGrammar grammar, List<Claim> claims) {
        if (!facts.slice(period.start(), period.end()).contains(FUND)) return;
        Expression.Search m = SET_UP.search(facts.text(), period.start(), period.end());
        while (m.find()) {
            if (facts.tells(AGREED, period.start(), m.start())) add(facts, m.start(1), m.end(1), grammar, claims);
        }
        m = SIZED.search(facts.text(), period.start(), period.end());
        while (m.find()) {
            boolean counted = COUNTED.isIn(facts.slice(period.start(), m.start()));
            if (counted && facts.tells(Items.ACTS, period.start(), m.start()))
                add(facts, m.start(1), m.end(1), grammar, claims);
        }
        m = CEREMONY.search(facts.text(), period.start(), period.end());
        while (m.find()) {
            int from = Math.max(period.start(), facts.clauseStart(m.start()));
            int to = m.start() + FUND.length();
            if (NAME.matcher(facts.slice(from, to)).matches()) add(facts, from, to, grammar, claims);
        }
    }

    private static void add(Facts facts, int from, int to, ItemGrammar grammar, List<Claim> claims) {
        Named fund = grammar.whole(facts.text(), from, to);
        if (fund == null || claims.stream().anyMatch(c -> isIt(c, fund))) return;
        claims.add(Claim.of(fund, "a fund that a signing sets up"));
    }

    /** The words of a claim may go on to its amount: only where its name stands counts. */
    private static boolean isIt(Claim c, Named fund) {
        if (c.total || c.name == null) return false;
        boolean over = c.start < fund.end() && fund.start() < c.start + c.name.length();
        return over || ProjectNames.alike(c.name, fund.name());
    }
}
