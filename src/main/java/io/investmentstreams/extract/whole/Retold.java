package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.ProjectNames;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.text.Expression;
import java.util.regex.Pattern;

/** Tells that two projects are one, though neither names nor amounts agree: one rounds the other, or explains it. */
final class Retold {
    /** 甲产业园项目,即建设乙车间及丙项目. */
    private static final Pattern NAMELY = Pattern.compile(",?(即|亦即|也就是)(投资|规划)?(建设|新建|兴建|实施)?");

    /** 首期8万锭纺纱项目: what the first phase of a project turns out. */
    private static final Expression FIRST_SIZE = Expression.of("([首一]期|先期)(年产|日产)?(?=\\d)");

    private static final Pattern SIZE = Pattern.compile("(年产|日产)?\\d+(\\.\\d+)?[万千百亿]?");
    private static final int SAYING = 4;

    private Retold() {}

    static boolean isToldAgain(Facts facts, Claim a, Claim b) {
        if (a.total || b.total) return false;
        if (a.hasAmount() && b.hasAmount()) return isRounded(facts, a, b);
        boolean named = a.name != null && b.name != null && a.end <= b.start;
        int from = a.end;
        int to = b.start;
        return named && (NAMELY.matcher(facts.slice(from, to)).matches() || isFirstPhase(a.name, b.name));
    }

    /** 投资逾1亿元建新基地:新厂总投资1.04亿元: the second amount, of the same project, says exactly what the first rounds. */
    private static boolean isRounded(Facts facts, Claim a, Claim b) {
        if (isExact(a.amount) == isExact(b.amount) || !Merging.rounds(a.amount, b.amount)) return false;
        boolean next = b.figure == a.figure + 1 && facts.periodOf(a.start).holds(b.start);
        return (a.unnamed || b.unnamed) ? next : ProjectNames.alike(a.name, b.name);
    }

    private static boolean isFirstPhase(String phase, String whole) {
        Expression.Search first = FIRST_SIZE.search(phase);
        if (!first.find()) return false;
        String rest = SIZE.matcher(phase.substring(first.end())).replaceFirst("");
        return rest.length() >= SAYING && rest.equals(SIZE.matcher(whole).replaceFirst(""));
    }

    /** Which of the two mentions of one amount only repeats the other: the rounded one, else the later. */
    static int rounder(Claim first, Claim second) {
        boolean exact = !isExact(first.amount) && isExact(second.amount);
        return exact ? first.figure : second.figure;
    }

    private static boolean isExact(Amount amount) {
        return amount.low() != null && amount.high() != null;
    }
}
