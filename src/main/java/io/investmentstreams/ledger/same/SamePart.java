package io.investmentstreams.ledger.same;

import java.util.Set;

/** When two parts of one ceremony's headline are the same part: their totals or their counts agree, and neither contradicts. */
public final class SamePart implements Likeness<Headline> {
    @Override
    public Set<String> keys(Headline h) {
        return Set.of("one ceremony");
    }

    @Override
    public Relation relate(Headline a, Headline b) {
        return new Relation(apart(a, b) ? Relation.Bar.ALWAYS : Relation.Bar.NONE, score(a, b));
    }

    private static boolean apart(Headline a, Headline b) {
        String x = a.total().sector();
        String y = b.total().sector();
        return a.id().articleId().equals(b.id().articleId())
                || a.intended() != b.intended()
                || SameCeremony.contradict(SameCeremony.amounts(a, b))
                || SameCeremony.contradict(SameCeremony.counts(a, b))
                || (x != null && y != null && !x.equals(y));
    }

    private static int score(Headline a, Headline b) {
        boolean amounts = SameCeremony.agree(SameCeremony.amounts(a, b));
        boolean counts = SameCeremony.agree(SameCeremony.counts(a, b));
        return (amounts ? LINK : 0) + (counts ? LINK : 0);
    }
}
