package io.investmentstreams.extract.trait;

import io.investmentstreams.extract.claim.Territory;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.text.CueTable.Hit;

/** Tells framework agreements that a text sets against contracts (签订合同项目9个;框架协议项目3个): these bind nobody yet. */
final class Frameworks {
    /** How many sentences away a contract still sets off a framework agreement. */
    private static final int REACH = 4;

    private Frameworks() {}

    /** Whether the stretch tells of a framework agreement and no contract, and its paragraph, elsewhere, of contracts. */
    static boolean isBesideContracts(Facts facts, Territory own) {
        boolean framework = false;
        for (Hit hit : Facts.within(facts.stages(), own.start(), own.end())) {
            if (isContract(hit)) return false;
            framework |= hit.cue().word().endsWith("框架协议");
        }
        if (!framework) return false;
        Period at = facts.periodOf(own.start());
        int index = facts.indexOf(at);
        int to = Math.min(facts.periods().size(), index + REACH + 1);
        for (Period p : facts.periods().subList(Math.max(0, index - REACH), to)) {
            if (p.paragraph() != at.paragraph()) continue;
            if (Facts.within(facts.stages(), p.start(), p.end()).stream().anyMatch(Frameworks::isContract)) return true;
        }
        return false;
    }

    private static boolean isContract(Hit hit) {
        return hit.label().equals("signed") && hit.cue().word().endsWith("合同");
    }
}
