package io.investmentstreams.extract;

import io.investmentstreams.extract.money.MoneyMention;
import java.util.regex.Pattern;

/** Tells figures that look like an amount and are none: sizes that sort, averages, conditions, forecasts, what another figure replaces. */
final class NoAmounts {
    private static final int SORT_REACH = 16;
    private static final Pattern BETWEEN = Pattern.compile("之间|及以上|\\(?不?含\\)?(以上|以下)?[、,的]");
    /** What a class of projects is followed by: its count. */
    private static final Pattern CLASS =
            Pattern.compile("的?[^,;。\\d]{0,6}(项目|企业|工程)[^,;。\\d]{0,3}(\\d+|[一二三四五六七八九十]+)[个家项]");

    private static final Pattern LIMIT = Pattern.compile("(以上|以下)$");
    private static final Pattern CONDITION = Pattern.compile("必须|的标准|门槛|条件是|原则上");
    private static final Pattern FORECAST = Pattern.compile("(预计|有望)(将有|可|能|将|实现)+[^;。]{0,24}签约[^;。]{0,16}$");
    private static final Pattern AVERAGE = Pattern.compile("(平均|户均|单个项目)[^,;。]{0,12}$");

    private NoAmounts() {}

    /**
     * Why the figure is no amount; null when it may be one.
     *
     * @param from where the words of its sentence begin that no other amount has taken
     */
    static Judgement of(Facts facts, MoneyMention m, int from) {
        if (m.threshold()) return Judgement.other(Role.OTHER, "a threshold, not an amount");
        if (m.start() > 0 && facts.text().charAt(m.start() - 1) == '第')
            return Judgement.other(Role.OTHER, "an ordinal, not an amount");
        if (sorts(facts, m)) return Judgement.other(Role.OTHER, "a size that sorts, not an amount");
        String clause = facts.slice(facts.clauseStart(m.start()), m.start());
        if (AVERAGE.matcher(clause).find()) return Judgement.other(Role.OTHER, "an average");
        if (m.superseded()) return Judgement.other(Role.OTHER, "replaced by the next amount");
        if (FORECAST.matcher(facts.slice(from, m.start())).find())
            return Judgement.other(Role.PROJECTION, "signings that are only expected");
        return null;
    }

    /** 1亿元至10亿元的项目53个, 1亿元以下的, 必须是投资在1000万美元以上: classes and conditions. */
    private static boolean sorts(Facts facts, MoneyMention m) {
        int end = Math.min(facts.text().length(), m.end() + SORT_REACH);
        String right = facts.slice(m.end(), end);
        if (BETWEEN.matcher(right).lookingAt()) return true;
        boolean range = m.amount().value() == null;
        boolean bound = !range && (m.amount().low() == null || m.amount().high() == null);
        if ((range || bound) && CLASS.matcher(right).lookingAt()) return true;
        Period period = facts.periodOf(m.start());
        return bound
                && LIMIT.matcher(facts.slice(m.start(), m.end())).find()
                && CONDITION.matcher(facts.slice(period.start(), period.end())).find();
    }
}
