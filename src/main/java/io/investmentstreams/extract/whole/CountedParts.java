package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import java.util.List;

/**
 * Tells the totals of one sentence to be the parts of one told before by their counts alone, in whatever currencies (签约40项。央企项目9项,
 * 200亿元;外企项目12项,15亿美元;民企项目19项,300亿元): it is no chance when three counts or more, or two large ones, come to the whole's.
 */
final class CountedParts {
    private static final int LARGE = 20;

    private CountedParts() {}

    static void mark(Facts facts, List<Claim> claims) {
        for (Claim whole : claims) {
            if (!isCounted(whole)) continue;
            for (Period period : facts.periods()) {
                List<Claim> parts = claims.stream()
                        .filter(c -> c != whole && isCounted(c) && c.hasAmount())
                        .filter(c -> c.start > whole.start && period.holds(c.start) && isSameAct(c, whole))
                        .toList();
                if (comeTo(whole, parts)) parts.forEach(c -> put(c, whole));
            }
        }
    }

    private static boolean isCounted(Claim c) {
        return c.total && c.count != null && c.scope == Scope.EVENT;
    }

    private static boolean isSameAct(Claim c, Claim whole) {
        return c.isOpen() || c.stage == whole.stage;
    }

    private static boolean comeTo(Claim whole, List<Claim> parts) {
        boolean telling = parts.size() > 2 || (parts.size() == 2 && whole.count >= LARGE);
        return telling && parts.stream().mapToInt(c -> c.count).sum() == whole.count;
    }

    private static void put(Claim c, Claim whole) {
        c.scope = Scope.SUBTOTAL;
        c.within = whole;
        if (c.isOpen()) c.stage = whole.stage;
    }
}
