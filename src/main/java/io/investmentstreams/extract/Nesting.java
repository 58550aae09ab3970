package io.investmentstreams.extract;

import java.util.List;

/** Tells which total holds which claim. */
final class Nesting {
    private Nesting() {}

    static void nest(Facts facts, List<Claim> claims) {
        for (Claim c : claims) {
            if (c.total && c.scope != Scope.SUBTOTAL) continue;
            Claim best = null;
            for (Claim t : claims) {
                if (!t.total || t == c || (t.scope == Scope.SUBTOTAL && c.total)) continue;
                boolean before = t.start <= c.start;
                if (before && holds(facts, t, c)) best = t;
            }
            c.within = best;
            // 其中 at the head of a text whose whole we do not have: nothing else counts it.
            if (c.total && best == null) c.scope = Scope.EVENT;
        }
    }

    private static boolean holds(Facts facts, Claim t, Claim c) {
        if (t.amount != null
                && c.amount != null
                && t.amount.currency().equals(c.amount.currency())
                && Merging.point(c.amount).compareTo(Merging.point(t.amount)) > 0) return false;
        if (t.stage.countsAsIntended() != c.stage.countsAsIntended()) return false;
        if (t.scope == Scope.CUMULATIVE) return facts.periodOf(t.start).equals(facts.periodOf(c.start));
        return t.on == null || c.on == null || t.on.equals(c.on);
    }
}
