package io.investmentstreams.extract;

import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.regex.Pattern;

/** Tells whether a total is of one ceremony, of a time, or a part of another total. */
final class ScopeRules {
    private static final Pattern NAMES_TIME = Pattern.compile("季度|半年|全年|年内");
    private static final Pattern CEREMONY =
            Pattern.compile("^[^,;。]{0,24}(仪式|活动|大会|现场会|推进会|推介会|动员会|招商会|集中签约|集中开工|集中动工|集中开竣工)");

    private ScopeRules() {}

    static Scope of(Facts facts, Claim claim) {
        Period period = facts.periodOf(claim.start);
        int to = facts.clauseEnd(claim.end);
        int cumulative = 0;
        int event = 0;
        for (Hit hit : Facts.within(facts.scopes(), period.start(), to)) {
            int weight = hit.cue().weight();
            if (hit.label().equals("cumulative") && !namesCeremony(facts, hit))
                cumulative = Math.max(cumulative, weight);
            if (hit.label().equals("event")) event = Math.max(event, weight);
        }
        if (isSubtotal(facts, period, claim)) return Scope.SUBTOTAL;
        return cumulative > event ? Scope.CUMULATIVE : Scope.EVENT;
    }

    /** 三季度重大项目集中签约仪式: the time is part of the ceremony's name, not what the total covers. */
    private static boolean namesCeremony(Facts facts, Hit hit) {
        return NAMES_TIME.matcher(hit.cue().word()).find()
                && CEREMONY.matcher(facts.slice(hit.end(), facts.clauseEnd(hit.end())))
                        .find();
    }

    private static boolean isSubtotal(Facts facts, Period period, Claim claim) {
        for (Hit hit : Facts.within(facts.scopes(), period.start(), claim.start)) {
            if (hit.label().equals("subtotal") && hit.end() <= claim.start) return true;
        }
        return false;
    }
}
