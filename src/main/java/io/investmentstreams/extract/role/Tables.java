package io.investmentstreams.extract.role;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Row;
import io.investmentstreams.extract.money.MoneyMention;
import java.util.Set;

/** Tells the amounts of a table of projects, by what its title and the text before it tell of. */
public final class Tables {
    public static final String RULE = "a column of a table of projects";
    private static final Set<String> ACTS = Set.of("signed", "landed", "started", "opened", "intended");
    /** How far before its head the words may stand that say what a table lists. */
    private static final int LEAD = 300;

    private Tables() {}

    /** What the amount is; null when it stands in no table. */
    static Judgement judge(Facts facts, MoneyMention m) {
        Row row = facts.rows().isEmpty() ? null : Row.of(facts, m);
        if (row == null) return null;
        int from = Math.max(0, row.head() - LEAD);
        boolean acts = facts.tells(ACTS, from, row.nameStart()) && facts.turnAway(from, row.nameStart()) < 0;
        return acts
                ? Judgement.investment(3, RULE)
                : Judgement.other(Role.OTHER, "of a table that tells of no signing");
    }
}
