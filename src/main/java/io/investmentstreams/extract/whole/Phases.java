package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.ProjectNames;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out the first phase of a project that the article names as a whole too: 甲基地一期120亿元开工。甲基地总投资228亿元. */
public final class Phases {
    private static final Pattern PHASE = Pattern.compile("^(项目|工程)?[(]?([一二三四首]期|起步区|先期)");
    private static final int REACH = 6;

    private Phases() {}

    public static void takeOut(Facts facts, List<Judgement> roles, List<Claim> claims) {
        List<Claim> phases = new ArrayList<>();
        for (Claim c : claims) {
            if (c.total || !c.hasAmount() || !isPhase(facts, c)) continue;
            for (Claim whole : claims) {
                boolean larger = whole != c
                        && !whole.total
                        && whole.hasAmount()
                        && whole.amount.isMoreThan(c.amount)
                        && ProjectNames.alike(whole.name, c.name);
                if (!larger) continue;
                roles.set(c.figure, Judgement.other(Role.PHASE, "a phase of the project"));
                phases.add(c);
                break;
            }
        }
        claims.removeAll(phases);
    }

    private static boolean isPhase(Facts facts, Claim c) {
        int to = Math.min(facts.text().length(), c.end + REACH);
        return PHASE.matcher(facts.slice(c.end, to)).find();
    }
}
