package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.role.Judgement;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the amounts that lie inside another or say it once more: phases, shares of the whole, second figures. */
final class Insides {
    private static final Pattern PHASE = Pattern.compile(
            "(其中)?,?(项目)?(的)?((?<!分为?|分成|共|建)[一二三四首每各单]期|起步区|首批|启动区|第[一二三]期|先期|(?<!抢|优)先投|第[一二三]阶段)(?!(项目|工程)?(、|等))");

    private static final int PHASE_WORD = 4;

    private static final Pattern INSIDE = Pattern.compile(
            "^[^。]{0,4}其中,?(项目)?[^,;。个项]{0,4}(固定资产|设备|土建|外方|中方|建设投资|工程|流动资金|自有资金|注册|到位|外资|内资|企业自筹|落地)[^,;。个项]{0,8}$|^,(固定资产投资|设备投资|合同外资|合同利用外资|利用外资|协议外资|拟利用外资|注册外资|(合同|协议|拟利用|利用)[台港侨日韩]资)[^,;。个项]{0,6}$");
    private static final Pattern ELABORATION = Pattern.compile(
            "[,、;(]?(其中|而|并)?(项目)?(动态|静态|建安|计划|预计|协议|合同)?(总|固定资产|设备|建设)?(投资|投入)(总?额|规模)?(达到?|约为?|近|超过?|为)?");
    private static final Pattern WHOLE = Pattern.compile("总投资|全部|整个|总共");

    /** 投资总额509亿元,合同利用境外资金409亿元: another measure of what was just told. */
    private static final Pattern UTILISED = Pattern.compile(
            ",(合同|协议|拟|计划|其中)*(利用|引进|引)?(境内外|境外|省外|市外|区外|县外|[外内台港侨日韩])?资(金|额|总额)?(有望|预计|可)?(达到?|约为?|近|超过?|为)?");
    /** 其中一期建设发电站,投资约3亿元. */
    private static final Pattern NAMED_PHASE = Pattern.compile("[,;。]其中,?(项目)?([一二三四首]期|起步区|先期)[^。;]*$");

    /** Behind the amount of one project: 总投资18亿元,建设三条生产线,其中冷轧线投资6亿元. */
    private static final Pattern OF_WHICH = Pattern.compile("^[^。;]{0,60}[,(]其中,?[^,;。、]{0,20}$");

    /** Behind a part of a project: 建设甲线,投资3亿元(建设乙线), 甲线,乙线投资3亿元. */
    private static final Pattern NEXT_PART =
            Pattern.compile("[^;。]{1,40}[,、和及](另外?|还|再|其余|剩余|以及)*(以|计划|拟)?([^,;。、项公集]{0,10})(投资|投入|安排)?(约|近|超过?)?");

    static final String PART = "a part of the whole just named";

    private Insides() {}

    /** 静态总投资236亿元,动态总投资265亿元: between the two amounts stands nobody else who invests. */
    static boolean isElaboration(Facts facts, int floor, MoneyMention m) {
        return ELABORATION.matcher(facts.slice(floor, m.start())).matches() || isUtilised(facts, floor, m);
    }

    static boolean isUtilised(Facts facts, int floor, MoneyMention m) {
        return UTILISED.matcher(facts.slice(floor, m.start())).matches();
    }

    /** 总投资80亿元,其中固定资产投资60亿元. */
    static boolean isInside(Facts facts, List<Judgement> roles, int i, int floor, Period period, List<Claim> claims) {
        MoneyMention m = facts.money().get(i);
        if (isToldOut(facts, m, period, claims)) return true;
        Claim last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
        if (isNextPart(facts, roles, i, last)) return true;
        boolean whole = last != null
                && last.hasAmount()
                && last.figure == i - 1
                && period.holds(facts.money().get(last.figure).start());
        boolean smaller = whole
                && last.amount.currency().equals(m.amount().currency())
                && !m.amount().isMoreThan(last.amount);
        String left = facts.slice(floor, m.start());
        return smaller
                && (INSIDE.matcher(left).find()
                        || (!last.total && OF_WHICH.matcher(left).find()));
    }

    /** 其中投资8亿元建设甲线,投资10亿元建设乙线: one part after the other, as long as they fit into the whole. */
    private static boolean isNextPart(Facts facts, List<Judgement> roles, int i, Claim whole) {
        boolean after = i > 0 && roles.get(i - 1).rule().equals(PART) && whole != null && whole.hasAmount();
        if (!after || whole.total || !NEXT_PART.matcher(facts.since(i)).matches()) return false;
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = whole.figure + 1; k <= i; k++) {
            Amount part = facts.money().get(k).amount();
            if (!part.currency().equals(whole.amount.currency())) return false;
            if (roles.get(k).rule().equals(PART) || k == i) sum = sum.add(part.point());
        }
        return sum.compareTo(whole.amount.point()) <= 0;
    }

    /** 甲项目投资3亿元:乙公司投1亿元,丙公司投2亿元: the colon behind the amount of a project leads to what it is made of. */
    private static boolean isToldOut(Facts facts, MoneyMention m, Period period, List<Claim> claims) {
        return claims.stream()
                .anyMatch(c -> !c.total
                        && c.hasAmount()
                        && period.holds(c.start)
                        && facts.text()
                                .startsWith(":", facts.money().get(c.figure).end())
                        && c.amount.isMoreThan(m.amount()));
    }

    static boolean isPhase(Facts facts, List<Judgement> roles, int i, int floor, Period period, List<Claim> claims) {
        MoneyMention m = facts.money().get(i);
        int from = Math.max(floor, facts.clauseStart(m.start()) - 1);
        Matcher phase = PHASE.matcher(facts.slice(from, m.start()));
        boolean told = phase.find();
        if (!told && !NAMED_PHASE.matcher(facts.slice(floor, m.start())).find()) return false;
        for (Claim c : claims) {
            boolean near = c.start >= period.start()
                    || (period.start() - c.end < 120
                            && !(told && isOfItsOwn(facts, c, period, phase.group(PHASE_WORD))));
            if (!c.total
                    && c.hasAmount()
                    && near
                    && c.amount.currency().equals(m.amount().currency())) return true;
        }
        return isTotalled(facts, roles, i, period);
    }

    /** 乙电站二期工程并网。该项目二期投资5亿元: the sentence before names another project by that very phase. */
    private static boolean isOfItsOwn(Facts facts, Claim c, Period period, String phase) {
        int at = facts.indexOf(period);
        if (at == 0 || facts.periods().get(at - 1).start() < c.end) return false;
        Period before = facts.periods().get(at - 1);
        return facts.slice(before.start(), before.end()).contains(phase);
    }

    /** 一期投资10亿元,二期投资15亿元,总投资25亿元: behind the phases, the whole. */
    private static boolean isTotalled(Facts facts, List<Judgement> roles, int i, Period period) {
        Amount phase = facts.money().get(i).amount();
        for (int k = i + 1; k < facts.money().size(); k++) {
            MoneyMention next = facts.money().get(k);
            if (next.start() >= period.end() || !roles.get(k).isInvestment()) return false;
            boolean larger = next.amount().isMoreThan(phase);
            if (WHOLE.matcher(facts.since(k)).find()) return larger;
        }
        return false;
    }
}
