package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.money.MoneyMention;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the amounts of which words of their own say what a firm invests, so that nothing told before is their subject. */
final class FirmShares {
    /** 牧原集团投资总额4亿元, 甲公司拟在乙县投资5亿元, 与丙公司签订的协议总投资9亿元. */
    private static final Pattern FIRM = Pattern.compile(
            "^(?!.{0,6}(项目|该|本|子|其|同意|批准|授权)公司)[^,;。、项]{0,4}[\\p{IsHan}A-Za-z()]{2,24}(公司|集团|股份|实业|控股|合伙企业)"
                    + "(签订|签署|签下|达成|签)?的?(投资|合作|框架|战略)*(协议|合同)?(将|拟|计划|准备|预计|未来|\\d年|[一二三]年)*"
                    + "([在到于来][^,;。、]{2,10}?)?(总投资|投资|投资总额|投入|总额|金额)[^,;。]{0,6}$");

    private static final int LONGEST_ASIDE = 16;

    /** A项目、B公司投资…: the items of a list tell of one firm each. */
    private static final Pattern ITEM = Pattern.compile("项目(、|和|及|以及)");

    private FirmShares() {}

    /** Where the words about the firm begin; -1 where the amount has none of its own. */
    static int start(Facts facts, MoneyMention m) {
        int from = Math.min(facts.clauseStart(m.start()), m.start());
        Matcher item = ITEM.matcher(facts.text()).region(from, m.start());
        while (item.find()) from = item.end();
        return FIRM.matcher(facts.slice(from, m.start())).find() ? from : -1;
    }

    /** 投资5亿元,盘活闲置厂房,建设X: where the words go on behind what is said by the way; {@code at} where nothing is. */
    static int behindAside(Facts facts, int at, int limit) {
        if (at >= limit || facts.text().charAt(at) != ',') return at;
        int end = facts.clauseEnd(at + 1);
        boolean aside = end < limit && end - at <= LONGEST_ASIDE && facts.text().charAt(end) == ',';
        return aside ? end : at;
    }
}
