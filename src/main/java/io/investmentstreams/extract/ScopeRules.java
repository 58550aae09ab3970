package io.investmentstreams.extract;

import io.investmentstreams.extract.text.CueTable.Hit;

/** Tells whether a total is of one ceremony, of a time, or a part of another total. */
final class ScopeRules {
    private ScopeRules() {}

    static Scope of(Facts facts, Claim claim) {
        Period period = facts.periodOf(claim.start);
        int to = facts.clauseEnd(claim.end);
        int cumulative = 0;
        int event = 0;
        for (Hit hit : Facts.within(facts.scopes(), period.start(), to)) {
            int weight = hit.cue().weight();
            if (hit.label().equals("cumulative")) cumulative = Math.max(cumulative, weight);
            if (hit.label().equals("event")) event = Math.max(event, weight);
        }
        if (isSubtotal(facts, period, claim)) return Scope.SUBTOTAL;
        return cumulative > event ? Scope.CUMULATIVE : Scope.EVENT;
    }

    private static boolean isSubtotal(Facts facts, Period period, Claim claim) {
        for (Hit hit : Facts.within(facts.scopes(), period.start(), claim.start)) {
            if (hit.label().equals("subtotal") && hit.end() <= claim.start) return true;
        }
        return false;
    }
}
