package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Clauses;
import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the projects of a list: counted (甲、乙等6个项目) or led in (分别是甲、乙). */
final class ItemLists {
    private static final Expression LEAD_IN = Expression.of("(分别是|分别为|具体包括|其中包括|包括|其中有|还有|另有|包含了?)");
    /** 市政府与A公司、B公司等: these are parties, not projects. */
    private static final Expression PARTIES = Expression.of("(政府|管委会|开发区|[市区县])(分别)?(与|和|同)");

    private static final Pattern GOES_ON = Pattern.compile(",(和|以及|及)");
    private static final String COLON = "an item of a list behind a colon";
    /** 签约的有A、B等. */
    private static final Expression HAS = Expression.of(
            "(?<=[,;:。\\n]|的|名单[里中上]|其中|主要|现场|[则还就]|代表性|项目)有(?=[^,;:。、]{3,40}、)(?![一二三四五六七八九十两几\\d]+[个项家])");

    /** 签约名单里有A、B等: a list of projects by its own words. */
    private static final Expression ROSTER = Expression.of("(签约|开工|投产|落户|项目)[^,;。]{0,4}名单[里中上]$");

    private static final int ROSTER_REACH = 12;

    private static final Pattern NAMELY = Pattern.compile(",(为|即为?|是|系|就是|名为)");

    /** 发布的十大招商场景分别为A、B: on offer, signed by nobody. */
    private static final Expression OFFERED =
            Expression.of("(推介(?!会|大会|活动)|发布(?!会|仪式)|推出)(了|的|出)?[^;。签]{0,24}$|(场景|地块|载体|机会|楼宇|榜单)”?,?(主要)?$");

    private static final Expression LIST = Expression.of("、");
    /** 有装备制造、商贸等领域: kinds of projects. */
    private static final Expression KINDS =
            Expression.of("(等|[^、]{2})(领域|产业|行业|方面|板块|类别|企业|公司|高校|院校|嘉宾|[省市区县]|地|国家|人)$");

    private static final Expression SO_ON = Expression.of("等(一批|多个)?[^,;。、]{0,6}(项目)?$");
    private static final int OFFER_REACH = 40;
    private static final Pattern OF_KIND = Pattern.compile("等[\\p{IsHan}]{0,6}$");
    private static final Pattern SO_MANY = Pattern.compile("等共?$");

    private final ItemGrammar grammar;

    ItemLists(ItemGrammar grammar) {
        this.grammar = grammar;
    }

    /** Adds those of the sentence to the claims. */
    void add(Facts facts, Period period, List<Claim> claims) {
        counted(facts, period, claims);
        named(facts, period, claims);
        introduced(facts, period, claims);
        afterColon(facts, period, claims);
    }

    /** A、B等6个项目, A、B等工业项目6个. */
    private void counted(Facts facts, Period period, List<Claim> claims) {
        for (Count c : facts.counts()) {
            if (!period.holds(c.start()) || c.enterprises() || c.number() < 2) continue;
            int end = endOfList(facts, period, c);
            if (end < 0) {
                exact(facts, period, c, claims);
                continue;
            }
            int from = facts.clauseStart(end);
            if (PARTIES.isIn(facts.slice(from, end + 1))) continue;
            Items.keepCounted(facts, grammar.list(facts.text(), from, end), claims);
        }
    }

    /** Where the 等 before a count stands; -1 when none does. */
    private static int endOfList(Facts facts, Period period, Count count) {
        boolean inverted = facts.text().startsWith("项目", count.start());
        String left = facts.slice(period.start(), count.start());
        Matcher m = inverted ? OF_KIND.matcher(left) : SO_MANY.matcher(left);
        return m.find() && m.start() > 0 ? period.start() + m.start() : -1;
    }

    /** A、B、C3个项目: a list of exactly as many names as are counted. */
    private void exact(Facts facts, Period period, Count count, List<Claim> claims) {
        int from = Math.max(period.start(), facts.clauseStart(count.start()));
        if (from >= count.start() || PARTIES.isIn(facts.slice(from, count.start()))) return;
        List<Named> list = grammar.list(facts.text(), from, count.start());
        if (list.size() == count.number()) Items.keepCounted(facts, list, claims);
    }

    /** 外资项目1个,为A项目; 2个,即A和B: as many names behind the count as it counts. */
    private void named(Facts facts, Period period, List<Claim> claims) {
        for (Count c : facts.counts()) {
            if (!period.holds(c.start()) || c.enterprises()) continue;
            Matcher m = NAMELY.matcher(facts.text()).region(c.end(), period.end());
            if (!m.lookingAt()) continue;
            List<Named> items = grammar.list(facts.text(), m.end(), facts.clauseEnd(m.end()));
            if (items.size() == c.number()) Items.keepShaped(facts, items, claims, "the name of what is counted");
        }
    }

    /** 分别是A、B、C. */
    private void introduced(Facts facts, Period period, List<Claim> claims) {
        Expression.Search m = LEAD_IN.search(facts.text(), period.start(), period.end());
        while (m.find()) {
            boolean offered = OFFERED.isIn(facts.slice(Math.max(period.start(), m.start() - OFFER_REACH), m.start()));
            if (!offered) listed(facts, period, m.end(), claims, "an item of a list led in by " + m.group());
        }
        m = HAS.search(facts.text(), period.start(), period.end());
        while (m.find()) {
            String clause = facts.slice(m.end(), facts.clauseEnd(m.end()));
            boolean list = LIST.isIn(clause) && !KINDS.isIn(clause);
            if (list && (isRoster(facts, m.start()) || isTold(facts, period, m.start(), claims)))
                listed(facts, period, m.end(), claims, "an item of a list led in by 有");
        }
    }

    private void listed(Facts facts, Period period, int begin, List<Claim> claims, String rule) {
        int from = begin;
        while (from < period.end() && ":,".indexOf(facts.text().charAt(from)) >= 0) from++;
        int end = facts.clauseEnd(from);
        while (end < period.end()
                && facts.text().charAt(end) == ';'
                && facts.text().charAt(end - 1) != '等') end = facts.clauseEnd(end + 1);
        while (end + 1 < period.end()
                && GOES_ON.matcher(facts.slice(end, period.end())).lookingAt()) end = facts.clauseEnd(end + 1);
        List<Named> items = grammar.list(facts.text(), from, end);
        boolean open = SO_ON.isIn(facts.slice(from, end))
                && (isCounted(facts, period, begin)
                        || isCounted(facts, before(facts, period), begin)
                        || isRoster(facts, begin - 1));
        if (open) Items.keepAll(facts, items, claims, rule);
        else Items.keepShaped(facts, items, claims, rule);
    }

    /** 签约项目6个:A、B、C: the colon behind a count or what is done with the projects counted. */
    private void afterColon(Facts facts, Period period, List<Claim> claims) {
        int at = facts.text().indexOf(':', period.start());
        for (; at >= 0 && at < period.end(); at = facts.text().indexOf(':', at + 1)) {
            if (!Clauses.isBreak(facts.text(), at) || !isCounted(facts, period, at)) continue;
            for (int from = at + 1; from < period.end(); from = nextPart(facts, from, period.end())) {
                int end = facts.clauseEnd(from);
                List<Named> items = grammar.list(facts.text(), from, end);
                boolean open = SO_ON.isIn(facts.slice(from, end)) || end == period.end() - 1;
                if (isCounted(facts, at, items.size())) Items.keepCounted(facts, items, claims);
                else if (open) Items.keepAll(facts, items, claims, COLON);
                else Items.keepShaped(facts, items, claims, COLON);
            }
        }
    }

    /** True where a count of as many stands right before the colon. */
    private static boolean isCounted(Facts facts, int colon, int items) {
        return items > 1 && facts.counts().stream().anyMatch(c -> c.end() == colon && c.number() == items);
    }

    /** Where the next item begins: behind a semicolon, or behind the comma after a name. */
    private static int nextPart(Facts facts, int from, int limit) {
        int end = facts.clauseEnd(from);
        boolean named = Items.isShaped(facts.slice(from, end));
        while (end < limit && facts.text().charAt(end) != ';' && !named) end = facts.clauseEnd(end + 1);
        return end + 1;
    }

    /** True where the sentence counts projects before the offset. */
    private static boolean isCounted(Facts facts, Period period, int at) {
        return facts.counts().stream()
                .anyMatch(c -> period.holds(c.start()) && c.end() <= at && !c.enterprises() && c.number() > 1);
    }

    /** True where the sentence, before the offset, or the one before it tells of projects that are signed or the like. */
    private static boolean isTold(Facts facts, Period period, int at, List<Claim> claims) {
        return facts.tells(Items.ACTS, before(facts, period).start(), at) || isOfTotal(facts, period, at, claims);
    }

    private static boolean isRoster(Facts facts, int at) {
        return ROSTER.isIn(facts.slice(Math.max(0, at - ROSTER_REACH), at));
    }

    /** 签约16个项目 … 16个项目中有A、B: the sentence counts what a total counts. */
    private static boolean isOfTotal(Facts facts, Period period, int at, List<Claim> claims) {
        return facts.counts().stream()
                .filter(c -> period.holds(c.start()) && c.end() <= at && c.number() > 1)
                .anyMatch(c -> claims.stream().anyMatch(t -> t.total && t.count != null && t.count == c.number()));
    }

    /** The sentence before in the same passage; the sentence itself where there is none. */
    private static Period before(Facts facts, Period period) {
        int index = facts.indexOf(period);
        Period before = index == 0 ? period : facts.periods().get(index - 1);
        return before.paragraph() == period.paragraph() || index == 1 ? before : period;
    }
}
