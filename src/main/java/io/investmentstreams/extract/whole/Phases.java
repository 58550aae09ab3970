package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.ProjectNames;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out the first phase of a project that the article names as a whole too: 甲基地一期120亿元开工。甲基地总投资228亿元. */
public final class Phases {
    private static final Pattern PHASE = Pattern.compile("^(项目|工程)?[(]?([一二三四首]期|起步区|先期)");
    private static final int REACH = 6;
    private static final Expression FIRST =
            Expression.of("([一首]期|先期|起步区|第一期)(工程|项目)?(固定资产)?(计划|预计|将|拟|总)*(投资|投入)(约|近|超过?|达|为|额|了)*$");
    private static final Expression FIRST_NAMED = Expression.of("([一首]期|先期|起步区)(工程|项目)?$");
    private static final Expression WHOLE = Expression.of("总投|全部|整个|投资总额|总规模");
    private static final Expression GENERIC = Expression.of("^(整个|该|本|全部|此)?(项目|工程|园区?|基地)$");

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
        for (Claim c : List.copyOf(claims)) takeWhole(facts, roles, c, claims);
    }

    /** 甲项目签约,首期投入3亿元…。项目总投资15亿元: the project has the amount of the whole, wherever that is told. */
    private static void takeWhole(Facts facts, List<Judgement> roles, Claim c, List<Claim> claims) {
        if (c.total || !c.hasAmount() || !isFirst(facts, c)) return;
        for (Claim whole : claims) {
            if (whole.total && whole.figure > c.figure && whole.count != null) return;
            boolean other = whole.total || !whole.hasAmount() || whole.figure <= c.figure;
            if (other) continue;
            if (!isWhole(facts, whole, c)) return;
            roles.set(c.figure, Judgement.other(Role.PHASE, "a phase of the project"));
            c.figure(whole.figure, whole.amount);
            if (c.name != null && FIRST_NAMED.cut(c.name).length() > 2) c.name = FIRST_NAMED.cut(c.name);
            claims.remove(whole);
            return;
        }
    }

    private static boolean isFirst(Facts facts, Claim c) {
        return FIRST.isIn(facts.slice(facts.clauseStart(at(facts, c)), at(facts, c)))
                || (c.name != null && FIRST_NAMED.isIn(c.name));
    }

    /** Whether the next project with an amount is the same, called by its name or by none. */
    private static boolean isWhole(Facts facts, Claim whole, Claim c) {
        boolean same = whole.unnamed || GENERIC.isIn(whole.name) || ProjectNames.alike(whole.name, c.name);
        return same
                && whole.amount.isMoreThan(c.amount)
                && WHOLE.isIn(facts.slice(facts.clauseStart(at(facts, whole)), at(facts, whole)));
    }

    private static int at(Facts facts, Claim c) {
        return facts.money().get(c.figure).start();
    }

    private static boolean isPhase(Facts facts, Claim c) {
        int to = Math.min(facts.text().length(), c.end + REACH);
        return PHASE.matcher(facts.slice(c.end, to)).find();
    }
}
