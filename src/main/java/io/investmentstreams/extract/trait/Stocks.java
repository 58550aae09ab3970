package io.investmentstreams.extract.trait;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.date.DateMention;
import io.investmentstreams.extract.date.Precision;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Expression;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells totals of a time that has passed by how it is named: 到2月底, 2019年, 前五届, 三年前; the words that say so by themselves are in scopes.tsv. */
final class Stocks {
    private static final String NUMBER = "(\\d{1,2}|[一二两三四五六七八九十几]{1,3})";
    private static final Pattern UP_TO = Pattern.compile(
            "(^|[,;。:])(到|至|截)[^,;。\\d]{0,3}(\\d{4}年|去年|上年|今年)?(\\d{1,2}月|[一二三四五六七八九十]{1,2}月|上月|本月|年)(\\d{1,2}日|底|末|份)(?!之?前)");
    private static final Pattern EARLIER = Pattern.compile("(?<![比较过])(前" + NUMBER
            + "[届次批](?![^,;。]{0,4}(会|展))|上一?[届次](?!比)|前几[届次])|(^|[,;。:])(早在)?" + NUMBER
            + "多?年前(?!成立|创立|创办|落户)");
    /** 2019年新引进项目60个: a year and no day of it. */
    private static final Pattern OF_YEAR = Pattern.compile("^,?(全年)?(?!度|第|首|初|集中)[^,;。]{0,24}$");
    /** 今年将有64个项目开工: a plan for a time. */
    private static final Pattern OF_PLAN = Pattern.compile("(今年|年内|全年|本年|明年|下半年|年底前)[^,;。]{0,8}(将|计划|预计)[^,;。]{0,20}$");
    /** 举办招商活动210场: many events, and what they brought together. */
    private static final Pattern MANY_EVENTS =
            Pattern.compile("(办|开展|组织)[^,;。]{0,16}(活动|会|招商)[^,;。]{0,6}?(\\d{1,4})[余多]?[场次]");

    private static final Expression YEARS_TASK = Expression.of("(完成|占)[^,;。]{0,4}(全年|年度|年|目标)[^,;。\\d]{0,8}(任务|目标|计划)");

    /** 连同首三批企业,预计共投资…: the sum is of earlier ones too. */
    private static final Expression WITH_EARLIER =
            Expression.of("(连同|加上|算上|算上了)(首|前|此前|之前|往)[^,;。]{0,4}[批期届次轮][^,;。]{0,8},");

    private static final int SINGLE = 5;
    private static final Set<String> ONE_BY_ONE = Set.of("先后", "相继");

    private Stocks() {}

    /** Whether the words before the total, in its own part of the sentence, name a time gone by. */
    static boolean isOfThePast(Facts facts, Period period, Claim claim) {
        int part = Math.max(period.start(), facts.text().lastIndexOf(';', claim.start) + 1);
        String before = facts.slice(Math.min(part, claim.start), claim.start);
        return UP_TO.matcher(before).find()
                || EARLIER.matcher(before).find()
                || WITH_EARLIER.isIn(facts.slice(Math.min(part, claim.start), claim.end));
    }

    /** Whether what is told from {@code from} on begins with a year, and tells of no day and no ceremony. */
    static boolean isOfYear(Facts facts, int from, Claim claim) {
        for (DateMention d : facts.dates()) {
            boolean year = d.precision() == Precision.YEAR && d.start() >= from && d.start() - from <= 1;
            if (!year || d.end() > claim.start) continue;
            String between = facts.text().substring(d.end(), claim.start);
            if (OF_YEAR.matcher(between).find()) return true;
        }
        return false;
    }

    /** 引进资金19亿元,完成全年任务的53%: measured against what a year is to bring. */
    static boolean isOfYearsTask(Facts facts, Claim claim) {
        int from = facts.clauseEnd(claim.end - 1);
        int to = facts.clauseEnd(Math.min(from + 1, facts.text().length() - 1));
        return YEARS_TASK.isIn(facts.slice(claim.end, Math.max(claim.end, to)));
    }

    static boolean isOfPlan(Facts facts, Claim claim) {
        int from = Math.min(facts.clauseStart(claim.start), claim.start);
        return OF_PLAN.matcher(facts.slice(from, claim.start)).find();
    }

    static boolean isOfManyEvents(Facts facts, Period period, Claim claim) {
        Matcher m = MANY_EVENTS.matcher(facts.slice(Math.min(period.start(), claim.start), claim.start));
        return m.find() && Integer.parseInt(m.group(3)) >= SINGLE;
    }

    /** 7月3日、5日先后签约: one after the other, but all told here by their days. */
    static boolean isDated(Facts facts, Hit hit) {
        if (!ONE_BY_ONE.contains(hit.cue().word())) return false;
        int from = facts.periodOf(hit.start()).start();
        return facts.dates().stream()
                .anyMatch(d -> d.precision() == Precision.DAY && d.start() >= from && d.end() <= hit.start());
    }
}
