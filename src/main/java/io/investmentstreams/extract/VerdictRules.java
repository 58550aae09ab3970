package io.investmentstreams.extract;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.money.MoneyMention;
import java.util.ArrayList;
import java.util.List;

/** Tells whether an article announces investment at all, and what about its reading cannot be trusted. */
final class VerdictRules {
    /** The doubt about a text that is not read because it is {@linkplain #isFlood a flood}. */
    static final String FLOOD = "thousands of amounts or counts: a table, not an article";

    private static final int MOST = 2000;

    private VerdictRules() {}

    static Verdict of(List<Claim> claims) {
        return claims.stream().anyMatch(VerdictRules::announces) ? Verdict.ANNOUNCEMENT : Verdict.NOT_ANNOUNCEMENT;
    }

    /**
     * A mere count of firms that signed something, or of projects that are only planned, announces no investment; nor do statistics of
     * what was finished, planned or, without a sum, started in a time, whatever projects they give as examples.
     */
    private static boolean announces(Claim c) {
        if (!c.total) return c.hasAmount() || c.within == null || !isStatistic(c.within);
        return !isStatistic(c) && (c.hasAmount() || (!c.enterprises && c.stage != Stage.PLANNED));
    }

    private static boolean isStatistic(Claim c) {
        Claim whole = c.within != null && c.scope == Scope.SUBTOTAL ? c.within : c;
        return whole.scope == Scope.CUMULATIVE && (whole.assumed || !isAgreed(whole));
    }

    private static boolean isAgreed(Claim c) {
        return switch (c.stage) {
            case SIGNED, LANDED, INTENDED, CANCELLED -> true;
            case STARTED -> c.hasAmount();
            case PLANNED, OPENED -> false;
        };
    }

    /** A text made of amounts is no article; the cost of relating each to each would have no bound. */
    static boolean isFlood(Facts facts) {
        return facts.money().size() > MOST || facts.counts().size() > MOST;
    }

    /** Why counted amounts cannot be trusted, in English, for people. */
    static List<String> doubts(Facts facts, List<Claim> claims) {
        List<String> doubts = new ArrayList<>();
        for (Claim c : claims) {
            if (!c.hasAmount()) continue;
            MoneyMention m = facts.money().get(c.figure);
            if (facts.clean().damaged(m.start(), m.end()))
                doubts.add("the amount " + facts.slice(m.start(), m.end()) + " stands in damaged text");
        }
        return doubts;
    }
}
