package io.investmentstreams.extract.role;

import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the amounts of lists that set a project's name and its amount side by side (体量大的有甲产业园122亿元、乙中心50亿元). */
public final class PriceLists {
    public static final String RULE = "beside the name of a project";

    private static final Set<String> ACTS = Set.of("signed", "landed", "started", "opened", "intended");
    private static final Pattern NAME = Pattern.compile(
            "(^|[,、;:。有是为])[^,、;:。]{2,28}(项目|基地|产业园|园区?|中心|总部|工厂|生产线|综合体|小镇|[一二三]期|技改|道路|电站|广场|大厦|市场|仓|冷库|牧场|酒店|医院|码头)(\\([^()]{1,12}(\\)|(?=,$)))?[,(]?$");
    /** What may stand between two items: the rest of the first, told of it. */
    private static final Pattern NEXT =
            Pattern.compile("^[)]?([,、][^。;]{0,24})?([;、,和及]|以及)[^,;:。]{2,24}([(][^()]{1,12},)?$");

    /** Between two items of a row: the name of the next, perhaps with its number, place or firm before it. */
    private static final Pattern IN_ROW = Pattern.compile(
            "(元|人民币)?[;、,。\\s]+(?!其中|共|总|合计|约|另)([一二三四五六七八九十\\d]{1,3}[、.])?([^,;:。\\d]{2,40}:)?[^,;:。]{2,40}[,:(]");

    private static final Pattern BESIDE = Pattern.compile("(项目|合同项目|工程)?[,、(]?(共|合计|总计|金额|总额)?");
    private static final int TALLY = 8;
    private static final int ROW = 3;
    private static final int FARTHEST = 100;
    private static final int MOST_ROWS = 60;

    /** A sentence that ends so leads in what follows, also in the next paragraph. */
    private static final Pattern LEADS_IN = Pattern.compile("(:|—|如下|名单)[。\\s]*$");

    private PriceLists() {}

    /** Whether the amount that no word explains is an item of such a list. */
    static boolean isItem(Facts facts, int i, List<Judgement> earlier) {
        MoneyMention m = facts.money().get(i);
        Period period = facts.periodOf(m.start());
        if (!tellsOfProjects(facts, period)) return false;
        boolean goesOn = i > 0 && earlier.get(i - 1).rule().equals(RULE);
        if (goesOn && NEXT.matcher(facts.since(i)).matches()) return true;
        return NAME.matcher(facts.slice(period.start(), m.start())).find() || isInRow(facts, i);
    }

    /** One of three or more that follow one another in the same form: whatever the names end in, they are those of the items. */
    private static boolean isInRow(Facts facts, int i) {
        int row = 1;
        for (int k = i; row < ROW && follows(facts, k); k--) row++;
        for (int k = i + 1; row < ROW && follows(facts, k); k++) row++;
        return row >= ROW
                && !facts.hasCount(
                        facts.clauseStart(facts.money().get(i).start()),
                        facts.money().get(i).start());
    }

    /** Whether nothing but a name stands between the amount and the one before it. */
    private static boolean follows(Facts facts, int i) {
        if (i <= 0 || i >= facts.money().size()) return false;
        int from = facts.money().get(i - 1).end();
        int to = facts.money().get(i).start();
        return to - from <= FARTHEST && IN_ROW.matcher(facts.slice(from, to)).matches() && !facts.hasCount(from, to);
    }

    /** In the sentence or the one before its list something is signed or started, and nothing is bought, lent or sold. */
    private static boolean tellsOfProjects(Facts facts, Period period) {
        int at = facts.indexOf(period);
        int first = at;
        while (first > 0
                && at - first < MOST_ROWS
                && endsInAmount(facts, facts.periods().get(first - 1))) first--;
        Period start = facts.periods().get(first);
        if (first > 0 && leads(facts, facts.periods().get(first - 1), start))
            start = facts.periods().get(first - 1);
        return facts.turnAway(start.start(), period.end()) < 0 && facts.tells(ACTS, start.start(), period.end());
    }

    private static boolean leads(Facts facts, Period before, Period list) {
        return before.paragraph() == list.paragraph()
                || LEADS_IN.matcher(facts.slice(before.start(), before.end())).find();
    }

    private static boolean endsInAmount(Facts facts, Period period) {
        MoneyMention last = facts.lastMoneyBefore(period.end());
        return last != null && last.start() >= period.start() && period.end() - last.end() <= 2;
    }

    /** 签约16个、128亿元: the sum stands right behind the count of what is signed or started. */
    static boolean isTally(Facts facts, MoneyMention m) {
        int clause = facts.clauseStart(m.start());
        Count count = facts.lastCountBefore(m.start());
        if (count == null
                || m.start() - count.end() > TALLY
                || !BESIDE.matcher(facts.slice(/* start= */ count.end(), /* end= */ m.start()))
                        .matches()) return false;
        int from = Math.min(clause, facts.clauseStart(count.start()));
        return facts.tells(ACTS, from, count.end() + TALLY);
    }
}
