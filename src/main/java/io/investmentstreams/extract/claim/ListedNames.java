package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.role.PriceLists;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names in lists that set a project's name and its amount side by side. */
final class ListedNames {
    private static final Pattern LEAD = Pattern.compile("([^、]{0,12}(包括|分别[是为]|大的有|大单有|其中有))|有|是|为|以及|和");

    private ListedNames() {}

    /** The project whose name stands before the amount, up to the last mark; null where nothing of a name does. */
    static Claim claim(Facts facts, MoneyMention m, ItemGrammar grammar) {
        Period period = facts.periodOf(m.start());
        int end = m.start();
        while (end > period.start() && ",( ".indexOf(facts.text().charAt(end - 1)) >= 0) end--;
        int from = end;
        while (from > period.start() && ",、;:。".indexOf(facts.text().charAt(from - 1)) < 0) from--;
        Matcher lead = LEAD.matcher(facts.slice(from, end));
        if (lead.lookingAt()) from += lead.end();
        Named name = from < end ? grammar.whole(facts.text(), from, end) : null;
        if (name == null || ProjectNames.isGroup(name.name())) return null;
        Claim claim = new Claim(false, name.start(), m.end(), PriceLists.RULE);
        claim.name = name.name();
        return claim;
    }
}
