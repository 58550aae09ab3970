package io.investmentstreams.extract.role;

/**
 * What an amount was judged to be before it is known whose it is.
 *
 * @param role     its role; null for investment, which becomes a project's or a total's
 * @param strength how plainly the words name investment: 3 the whole of it, 2 loosely, 1 only a sum of signings; 0 for other roles
 * @param rule     the rule that decided, for people
 */
public record Judgement(Role role, int strength, String rule) {
    static Judgement investment(int strength, String rule) {
        return new Judgement(null, strength, rule);
    }

    public static Judgement other(Role role, String rule) {
        return new Judgement(role, 0, rule);
    }

    public boolean isInvestment() {
        return role == null;
    }
}
