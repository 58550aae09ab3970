package io.investmentstreams.extract.trait;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.CueTable;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells stages that are only wished for or expected, by the words beside them. */
final class Shadows {
    private static final int NEAR = 2;
    static final Set<String> BUILT = Set.of("started", "opened");
    private static final Pattern DATE = Pattern.compile("[\\d一二三四五六七八九十年月日底初末前后上中下旬第季度半]{2,14}(正式|全面|建成|竣工)?");
    /** 拟签约, 有望实现签约, 公司拟与镇政府签署, 计划落户乙镇. */
    private static final Expression TO_SIGN =
            Expression.of("(拟|待|即将|准备|计划|预计|[有可]望|将有[^,;。]{0,12})(实现|集中|现场|正式|于[^,;。]{1,8})?$|拟与[^,;。]{2,40}$");

    private static final Expression GONE_BY = Expression.of("昨[日天]|日前|前[日天]|刚刚");

    /** 前期项目已投产: said of another than the one that is announced. */
    private static final Expression EARLIER_ONE = Expression.of("(前期|此前|原有)的?(项目|工程)(已|均|全部|正式|顺利)*$");

    private static final List<String> BEFORE = shadows("before");
    private static final List<String> HOPE = shadows("hope");
    private static final List<String> AFTER = shadows("after");

    private Shadows() {}

    private static List<String> shadows(String side) {
        List<String> words = new ArrayList<>();
        for (String line : CueTable.lines("stage-shadows.tsv")) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals(side)) words.addAll(List.of(fields[1].split(" ")));
        }
        return List.copyOf(words);
    }

    /** 预计年内开工建设: whether the stretch tells only of a late stage that is still to come. */
    static boolean isAwaited(Facts facts, int from, int to) {
        return Facts.within(facts.stages(), from, to).stream()
                .anyMatch(h -> BUILT.contains(h.label()) && lieOn(facts, h));
    }

    /** A late stage that is only expected: 预计两年后投产, 没有按期开工, 有望落户. */
    static boolean lieOn(Facts facts, Hit hit) {
        String left = before(facts, hit.start());
        boolean landed = hit.label().equals("landed");
        if ((landed || hit.label().equals("signed")) && TO_SIGN.isIn(left)) return true;
        if (landed && HOPE.stream().anyMatch(left::contains)) return true;
        if (hit.cue().weight() < StageRules.LATE || hit.label().equals("cancelled")) return false;
        if (EARLIER_ONE.isIn(left)) return true;
        String text = facts.text();
        String right = text.substring(hit.end(), Math.min(text.length(), hit.end() + NEAR));
        if (LaterDates.isExpected(facts, hit)) return true;
        String near = left.substring(past(left));
        return BEFORE.stream().anyMatch(near::contains) || AFTER.stream().anyMatch(right::startsWith);
    }

    /** 年产值可达3亿元的甲园昨日奠基: a day gone by leaves what is expected behind it; where it ends, 0 where none is told. */
    private static int past(String left) {
        Expression.Search m = GONE_BY.search(left);
        int end = 0;
        while (m.find()) end = m.end();
        return end;
    }

    /** What stands before in the clause; where that is a mere date (计划3月开工,年底投产), in the clause before too. */
    static String before(Facts facts, int at) {
        int from = Math.min(facts.clauseStart(at), at);
        int floor = facts.periodOf(at).start();
        while (from - 1 > floor && DATE.matcher(facts.slice(from, at)).matches()) from = facts.clauseStart(from - 1);
        MoneyMention amount = facts.lastMoneyBefore(at);
        // 计划投资12亿元的甲项目投产: the plan is that of the amount.
        boolean attribute =
                amount != null && amount.start() >= from && facts.text().startsWith("的", amount.end());
        return facts.slice(attribute && amount.end() <= at ? amount.end() : from, at);
    }
}
