package io.investmentstreams.extract;

import java.util.List;

/** The stretch of a claim's sentence that lies between its neighbours; its words are about this claim first. */
record Territory(int start, int end) {
    static Territory of(Facts facts, Claim claim, List<Claim> all) {
        Period period = facts.periodOf(claim.start);
        int from = period.start();
        int to = period.end();
        for (Claim c : all) {
            if (c == claim || !period.holds(c.start)) continue;
            if (c.end <= claim.start) from = Math.max(from, c.end);
            if (c.start >= claim.end) to = Math.min(to, Math.max(claim.end, facts.clauseStart(c.start)));
        }
        return new Territory(from, to);
    }
}
