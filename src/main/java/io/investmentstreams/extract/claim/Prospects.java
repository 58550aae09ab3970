package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.text.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells counts of projects that nobody has signed: on offer to investors, or listed in a government's plan. */
final class Prospects {
    /** 推出招商项目120个, 携32个项目赴会. */
    private static final Pattern OFFER = Pattern.compile(
            "(推出|推介(?!会|活动|大会)|发布(?!会)|策划|包装(?!材料|印|制|盒|箱|袋|产|膜|纸|设备|机|项目)|谋划|储备|梳理|整理|携(?!手))(了|出|的)?[^,;。签]{0,12}(项目|\\d+[个项])");
    /** 210个项目,准备面向全球招商,总投资…. */
    private static final Pattern TO_BE_OFFERED = Pattern.compile("(准备|面向|对外|计划)[^,;。签]{0,8}(招商|推介)");
    /** 安排重点项目640个, 将规划建设项目900项. */
    private static final Pattern PLANNED =
            Pattern.compile("(排出|排定|铺排|安排|列入|规划建设|规划实施|计划实施)(了|的)?[^,;。签开]{0,16}(项目|工程|\\d+[个项])");

    /** 力争引进项目50个, 计划签约项目100个. */
    private static final Pattern GOAL = Pattern.compile(
            "(力争|争取|目标|确保|计划)[^,;。]{0,6}(引进|签约|招引|落户|落地|开工|谋划|洽谈)[^,;。]{0,12}(\\d+|[一二三四五六七八九十百]+)[余多]?[个家项]");

    private static final Pattern DONE = Pattern.compile("已|签约|签下|落户|现场");
    private static final Pattern LIST = Pattern.compile("(项目|工程|投资)(清单|库|计划)");
    private static final Expression PART = Expression.of("^(其中|当中)(?!.*(签|已|落户))");
    /** 均处于招商阶段, 诚邀客商合作: nobody has come yet. */
    private static final Expression OPEN =
            Expression.of("(处于|处在|仍在|尚在|正在)[^,;。]{0,6}招商(阶段|中|[,。;])|(?<!已)面向[^,;。]{2,10}招商|待招商|寻求合作|诚邀");

    private static final Set<String> AGREED = Set.of("signed", "landed", "intended", "started");

    private Prospects() {}

    /** Whether the count, whose amount begins at {@code amount}, is of such projects. */
    static boolean areCounted(Facts facts, Count count, int amount) {
        return areToldSo(facts, count, amount) || arePart(facts, count);
    }

    /** 全年安排项目75个。其中新开工22个: a part of what the sentence before only plans. */
    private static boolean arePart(Facts facts, Count count) {
        Period own = facts.periodOf(count.start());
        if (isPartBeside(facts, own, count)) return true;
        int at = facts.indexOf(own);
        if (at == 0
                || !facts.text().startsWith("其中", own.start())
                || DONE.matcher(facts.slice(own.start(), count.end())).find()) return false;
        Period whole = facts.periods().get(at - 1);
        return onOffer(facts, whole).isPresent();
    }

    /** 发布218个招商项目,其中特色产业项目100个: in the same sentence. */
    private static boolean isPartBeside(Facts facts, Period own, Count count) {
        int clause = Math.min(facts.clauseStart(count.start()), count.start());
        if (clause <= own.start() || !PART.isIn(facts.slice(clause, count.start()))) return false;
        return onOffer(facts, own).filter(c -> c.end() <= clause).isPresent();
    }

    /** 推出招商项目26个。其中,甲项目计划投资30亿元,…: whether the project named before the amount is one of those. */
    static boolean isOffered(Facts facts, int amount) {
        Period own = facts.periodOf(amount);
        if (facts.tells(AGREED, own.start(), own.end())) return false;
        if (OPEN.isIn(facts.slice(own.start(), own.end()))) return true;
        String left = facts.slice(own.start(), amount);
        int of = left.indexOf("其中");
        int at = facts.indexOf(own);
        if (of < 0 || (of == 0 && at == 0)) return false;
        Period whole =
                of == 0 ? facts.periods().get(at - 1) : new Period(own.start(), own.start() + of, own.paragraph());
        return onOffer(facts, whole).isPresent();
    }

    /** What the stretch counts first, if that is on offer or only planned. */
    private static Optional<Count> onOffer(Facts facts, Period stretch) {
        return facts.counts().stream()
                .filter(c -> stretch.holds(c.start()))
                .findFirst()
                .filter(c -> areToldSo(facts, c, c.end()));
    }

    private static boolean areToldSo(Facts facts, Count count, int amount) {
        int clause = Math.min(facts.clauseStart(count.start()), count.start());
        String own = facts.slice(clause, count.end());
        if (OFFER.matcher(own).find() || GOAL.matcher(own).find()) return true;
        int period = facts.periodOf(count.start()).start();
        int from = Math.min(period, clause);
        int to = Math.max(count.end(), Math.min(amount, facts.text().length()));
        if (TO_BE_OFFERED.matcher(facts.slice(count.end(), to)).find()) return true;
        boolean agreed = facts.tells(AGREED, from, to);
        return !agreed
                && (PLANNED.matcher(own).find()
                        || LIST.matcher(facts.slice(from, to)).find());
    }
}
