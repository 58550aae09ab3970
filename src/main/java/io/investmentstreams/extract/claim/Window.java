package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.role.Judgement;
import java.util.List;

/**
 * Where the words stand that can tell whose an amount is: in its sentence, between its neighbours.
 *
 * @param index    of the amount among those of the text
 * @param previous index of the neighbour before it; -1 when there is none
 * @param floor    where the words before the amount begin
 * @param limit    where the words behind it end, exclusive
 */
record Window(int index, MoneyMention money, Period period, int previous, int floor, int limit) {
    /** The rule of an amount that is no neighbour, since it only tells a part. */
    static final String PHASE = "a phase of the project";

    static Window of(Facts facts, List<Judgement> roles, int index) {
        List<MoneyMention> all = facts.money();
        MoneyMention m = all.get(index);
        Period period = facts.periodOf(m.start());
        int previous = index - 1;
        while (previous >= 0 && isPassedOver(all.get(previous), roles.get(previous))) previous--;
        int next = index + 1;
        while (next < all.size() && all.get(next).threshold()) next++;
        int floor = previous < 0
                ? period.start()
                : Math.max(period.start(), all.get(previous).end());
        int limit = next < all.size() ? Math.min(period.end(), all.get(next).start()) : period.end();
        return new Window(index, m, period, previous, floor, limit);
    }

    private static boolean isPassedOver(MoneyMention m, Judgement role) {
        return m.superseded() || m.threshold() || role.rule().equals(PHASE);
    }
}
