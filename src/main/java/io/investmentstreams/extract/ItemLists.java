package io.investmentstreams.extract;

import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the projects of a list: counted (甲、乙等6个项目) or led in (分别是甲、乙). */
final class ItemLists {
    private static final Expression LEAD_IN = Expression.of("(分别是|分别为|具体包括|其中包括|包括|其中有|还有|另有|包含了?)");
    /** 市政府与A公司、B公司等: these are parties, not projects. */
    private static final Expression PARTIES = Expression.of("(政府|管委会|开发区|[市区县])(分别)?(与|和|同)");

    private static final Pattern GOES_ON = Pattern.compile(",(和|以及|及)");

    private final ItemGrammar grammar;

    ItemLists(ItemGrammar grammar) {
        this.grammar = grammar;
    }

    /** Adds those of the sentence to the claims. */
    void add(Facts facts, Period period, List<Claim> claims) {
        counted(facts, period, claims);
        introduced(facts, period, claims);
    }

    /** A、B等6个项目. */
    private void counted(Facts facts, Period period, List<Claim> claims) {
        for (Count c : facts.counts()) {
            if (!period.holds(c.start()) || c.enterprises() || c.number() < 2) continue;
            int end = c.start();
            if (end > period.start() && facts.text().charAt(end - 1) == '共') end--;
            if (end <= period.start() || facts.text().charAt(end - 1) != '等') {
                boolean inverted = facts.text().startsWith("项目", c.start())
                        && facts.slice(period.start(), end).endsWith("等");
                if (!inverted) {
                    exact(facts, period, c, claims);
                    continue;
                }
            }
            int from = facts.clauseStart(end - 1);
            if (PARTIES.isIn(facts.slice(from, end))) continue;
            for (Named item : grammar.list(facts.text(), from, end - 1))
                Items.keep(facts, item, claims, "an item of a counted list");
        }
    }

    /** A、B、C3个项目: a list of exactly as many names as are counted. */
    private void exact(Facts facts, Period period, Count count, List<Claim> claims) {
        int from = Math.max(period.start(), facts.clauseStart(count.start()));
        if (from >= count.start() || PARTIES.isIn(facts.slice(from, count.start()))) return;
        List<Named> list = grammar.list(facts.text(), from, count.start());
        if (list.size() != count.number()) return;
        for (Named item : list) Items.keep(facts, item, claims, "an item of a counted list");
    }

    /** 分别是A、B、C. */
    private void introduced(Facts facts, Period period, List<Claim> claims) {
        Expression.Search m = LEAD_IN.search(facts.text(), period.start(), period.end());
        while (m.find()) {
            int from = m.end();
            while (from < period.end() && ":,".indexOf(facts.text().charAt(from)) >= 0) from++;
            int end = facts.clauseEnd(from);
            while (end < period.end() && facts.text().charAt(end) == ';') end = facts.clauseEnd(end + 1);
            while (end + 1 < period.end()
                    && GOES_ON.matcher(facts.slice(end, period.end())).lookingAt()) end = facts.clauseEnd(end + 1);
            for (Named item : grammar.list(facts.text(), from, end)) {
                if (Items.isShaped(item.name()))
                    Items.keep(facts, item, claims, "an item of a list led in by " + m.group());
            }
        }
    }
}
