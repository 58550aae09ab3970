package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.fact.Row;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.role.PriceLists;
import io.investmentstreams.extract.role.Tables;
import io.investmentstreams.extract.text.Expression;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names in lists that set a project's name and its amount side by side. */
final class ListedNames {
    private static final Pattern LEAD =
            Pattern.compile("[^、]{0,16}(项目|工程)(主要|分别)?(有|包括|是|为)|([^、]{0,12}(包括|分别[是为]|大的有|的有|大单有|其中有))|有|是|为|以及|[和及]");

    /** 甲园(乙县,3亿元): where the project is stands between its name and its amount. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[(][^()]{1,12}$");

    /** 甲管网改造(总投资1亿元): the bracket is about the name before it. */
    private static final Expression TOLD = Expression.of("[(](项目)?(计划|预计|协议|概算|拟)?总?(投资|投入)(总?额)?(约|达|近|超)?$");

    private static final Expression NO_NAME = Expression.of("(公司|集团|[个家项])$|^[\\d一二三四五六七八九十]");
    private static final int LONGEST_LEAD = 14;

    private ListedNames() {}

    /** The project before the bracket that only tells the amount; null where the amount stands in none or no name before it. */
    static Claim bracketed(Facts facts, MoneyMention m, ItemGrammar grammar) {
        int from = Math.max(0, m.start() - LONGEST_LEAD);
        Expression.Search bracket = TOLD.search(facts.slice(from, m.start()));
        if (!bracket.find()) return null;
        int open = from + bracket.start();
        Claim claim = named(facts, facts.periodOf(m.start()), open, m.end(), grammar);
        boolean none = claim == null || NO_NAME.isIn(claim.name) || facts.hasCount(claim.start, open);
        return none ? null : claim;
    }

    /** 甲园3亿元和乙园2亿元: where the amount before the name ends. */
    private static int behindAmount(Facts facts, int from, int end) {
        MoneyMention last = facts.lastMoneyBefore(end);
        return last == null || last.end() > end ? from : last.end();
    }

    /** The project in the line of a table that the amount stands in. */
    static Claim tabled(Facts facts, MoneyMention m, ItemGrammar grammar) {
        Row row = Row.of(facts, m);
        Claim claim = new Claim(false, row.nameStart(), m.end(), Tables.RULE);
        Named name = grammar.whole(facts.text(), row.nameStart(), row.nameEnd());
        claim.name = name == null ? null : name.name();
        return claim;
    }

    /** The project whose name stands before the amount, up to the last mark; null where nothing of a name does. */
    static Claim claim(Facts facts, MoneyMention m, ItemGrammar grammar) {
        Period period = facts.periodOf(m.start());
        int end = m.start();
        while (end > period.start() && ",( ".indexOf(facts.text().charAt(end - 1)) >= 0) end--;
        Matcher place = IN_BRACKETS.matcher(facts.slice(period.start(), end));
        if (place.find()) end = period.start() + place.start();
        return named(facts, period, end, m.end(), grammar);
    }

    /** A project of the name that ends at {@code end}, its words up to {@code to}; null where no name does. */
    private static Claim named(Facts facts, Period period, int end, int to, ItemGrammar grammar) {
        int from = end;
        while (from > period.start() && ",、;:。".indexOf(facts.text().charAt(from - 1)) < 0) from--;
        from = Math.max(from, behindAmount(facts, from, end));
        Matcher lead = LEAD.matcher(facts.slice(from, end));
        if (lead.lookingAt()) from += lead.end();
        Named name = from < end ? grammar.whole(facts.text(), from, end) : null;
        if (name == null || ProjectNames.isGroup(name.name())) return null;
        Claim claim = new Claim(false, name.start(), to, PriceLists.RULE);
        claim.name = name.name();
        return claim;
    }
}
