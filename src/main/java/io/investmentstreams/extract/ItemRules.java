package io.investmentstreams.extract;

import io.investmentstreams.extract.party.ItemGrammar;
import java.util.List;

/** Finds the projects that an article itemises without an amount of their own. */
final class ItemRules {
    private final ItemLists lists;
    private final ItemActs acts;

    ItemRules(ItemGrammar grammar) {
        lists = new ItemLists(grammar);
        acts = new ItemActs(grammar);
    }

    /** Adds the itemised projects of the text to the claims. */
    void add(Facts facts, List<Claim> claims) {
        for (Period period : facts.periods()) {
            if (Facts.within(facts.topics(), period.start(), period.end()).stream()
                    .anyMatch(t -> t.cue().weight() > 1)) continue;
            lists.add(facts, period, claims);
            acts.add(facts, period, claims);
        }
    }
}
