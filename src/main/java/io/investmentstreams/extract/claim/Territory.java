package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import java.util.List;
import java.util.regex.Pattern;

/** The stretch of a claim's sentence that lies between its neighbours; its words are about this claim first. */
public record Territory(int start, int end) {
    private static final Pattern TURN = Pattern.compile("此次|本次|同时|此外|另外|还[与将]|并与|又与");

    private static final Pattern DEAL = Pattern.compile("[^,;。与和同]{2,14}[与和同][^,;。]{2,30}(签订|签署|签约|达成|就)");

    public static Territory of(Facts facts, Claim claim, List<Claim> all) {
        Period period = facts.periodOf(claim.start);
        int from = period.start();
        int next = period.end();
        for (Claim c : all) {
            if (c == claim || !period.holds(c.start)) continue;
            if (c.end <= claim.start) from = Math.max(from, behind(facts, c.end, claim.start));
            if (c.start >= claim.end) next = Math.min(next, c.start);
        }
        from = Math.max(from, partStart(facts, from, claim.start));
        int to = next < period.end() ? Math.max(claim.end, facts.clauseStart(next)) : next;
        int mark = next < period.end() ? facts.text().indexOf(';', claim.end) : -1;
        if (mark >= 0 && mark < to) to = mark;
        if (next == period.end()) to = othersDeal(facts, claim.end, to);
        return new Territory(from, to < period.end() ? Math.min(to, turn(facts, claim.end, to)) : to);
    }

    /** What is left of the clause of a claim that ends before the next begins is told of it (甲项目因故终止,投资5亿元的乙项目开工). */
    private static int behind(Facts facts, int end, int next) {
        int clause = facts.clauseEnd(end);
        return clause < facts.clauseStart(next) ? clause : end;
    }

    /** Where the part of a sentence that holds the claim begins, behind a semicolon that another claim stands before. */
    private static int partStart(Facts facts, int from, int at) {
        int mark = at > from ? facts.text().lastIndexOf(';', at - 1) : -1;
        return mark >= from && from > facts.periodOf(at).start() ? mark + 1 : from;
    }

    /** 甲市与乙公司签约建设A基地;丙县与丁公司达成意向: where the part after a semicolon tells of another deal; {@code to} where none does. */
    private static int othersDeal(Facts facts, int from, int to) {
        int mark = facts.text().indexOf(';', from);
        boolean deal = mark >= 0
                && mark < to
                && DEAL.matcher(facts.text()).region(mark + 1, to).lookingAt();
        return deal ? mark : to;
    }

    /** Where, between two claims, a clause turns to the second (甲已落地,此次与丙签约,设立乙); {@code to} where none does. */
    private static int turn(Facts facts, int from, int to) {
        int clause = facts.clauseEnd(from) + 1;
        while (clause < to) {
            if (TURN.matcher(facts.text()).region(clause, to).lookingAt()) return clause;
            clause = facts.clauseEnd(clause) + 1;
        }
        return to;
    }
}
