package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.ProjectNames;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Lineage;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.role.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes one claim of those that say the same again; the amount said again becomes a repeat. */
public final class Merging {
    private static final int HEADLINES = 12;
    private static final int LONGEST_HEADLINE = 60;

    /** A line of a list, by its mark in front or behind, is no headline. */
    private static final Pattern ITEM = Pattern.compile(
            "^\\s*([^\\p{IsHan}\\p{Alnum}\\s“《(【—-]|[(]?(\\d{1,2}|[一二三四五六七八九十]{1,2})[.、)]|——)|[;:,]\\s*$");

    private static final Judgement REPEATED = Judgement.other(Role.REPEAT, "said again");

    private Merging() {}

    public static void merge(Facts facts, List<Judgement> roles, List<Claim> claims) {
        List<Claim> kept = new ArrayList<>();
        for (Claim c : withoutHeadline(facts, roles, claims)) {
            Claim same = kept.stream()
                    .filter(k -> (same(k, c) && !areListed(facts, k, c)) || Retold.isToldAgain(facts, k, c))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                kept.add(c);
                continue;
            }
            if (isSignedNow(c, same)) {
                kept.set(kept.indexOf(same), c);
                c.investors.addAll(same.investors.stream()
                        .filter(i -> !c.investors.contains(i))
                        .toList());
                continue;
            }
            if (c.figure >= 0 && same.figure >= 0) roles.set(Retold.rounder(same, c), REPEATED);
            absorb(same, c);
        }
        for (Claim c : List.copyOf(kept))
            if (Sums.isOfProject(c, kept)) {
                roles.set(c.figure, Judgement.other(Role.REPEAT, "what a project comes to"));
                kept.remove(c);
            }
        kept.removeIf(c -> Sums.isOfOthers(c, kept));
        claims.clear();
        claims.addAll(kept);
        Sums.markRepeats(facts, roles, claims);
    }

    /** 今年以来引入甲项目 ... 此次集中签约的有甲项目: the ceremony says what became of what an account of the year only lists. */
    private static boolean isSignedNow(Claim c, Claim before) {
        return !c.total
                && !before.hasAmount()
                && before.scope == Scope.CUMULATIVE
                && c.scope == Scope.EVENT
                && c.stage == Stage.SIGNED
                && before.stage.compareTo(Stage.STARTED) < 0;
    }

    /** A headline that stands in the text as its first lines says again what the body says, often rounded or summed up. */
    private static List<Claim> withoutHeadline(Facts facts, List<Judgement> roles, List<Claim> claims) {
        List<Claim> body = claims.stream().filter(c -> !isHeadline(facts, c)).toList();
        if (body.stream().noneMatch(Claim::hasAmount)) return claims;
        for (Claim c : claims) {
            if (c.figure >= 0 && !body.contains(c))
                roles.set(c.figure, Judgement.other(Role.REPEAT, "a headline in the text"));
        }
        return body;
    }

    private static boolean isHeadline(Facts facts, Claim claim) {
        Period period = facts.periodOf(claim.start);
        boolean early = period.paragraph() < HEADLINES
                && facts.periods().get(facts.periods().size() - 1).paragraph() > period.paragraph();
        String text = facts.text();
        int from = text.lastIndexOf('\n', claim.start) + 1;
        if (isBracketed(text, from, claim)) return true;
        if (claim.rule.equals(Tables.RULE)) return false;
        int to = text.indexOf('\n', claim.start);
        String line = text.substring(from, to < 0 ? text.length() : to);
        return early
                && line.length() <= LONGEST_HEADLINE
                && line.indexOf('。') < 0
                && !ITEM.matcher(line).find();
    }

    /** 【甲集团百亿项目落户】本报讯: the headline stands in brackets before the first sentence. */
    private static boolean isBracketed(String text, int from, Claim claim) {
        int close = text.startsWith("【", from) ? text.indexOf('】', from) : -1;
        return close > 0 && close - from <= LONGEST_HEADLINE && claim.end <= close + 1;
    }

    private static boolean same(Claim a, Claim b) {
        if (a.total != b.total) return false;
        boolean amounts = a.amount == null || b.amount == null || a.amount.isAsMuchAs(b.amount);
        if (!a.total && (a.unnamed || b.unnamed))
            return a.hasAmount() && b.hasAmount() && a.amount.isAsMuchAs(b.amount);
        if (!a.total) return amounts && ProjectNames.alike(a.name, b.name);
        boolean alike =
                act(a) == act(b) && (a.region == null || b.region == null || Lineage.related(a.region, b.region));
        boolean once = a.count != null && a.count.equals(b.count);
        once |= alike && (a.count == null) != (b.count == null);
        amounts |= once && a.hasAmount() && b.hasAmount() && rounds(a.amount, b.amount);
        if (a.stage.countsAsSigned() != b.stage.countsAsSigned()
                || a.stage == Stage.CANCELLED != (b.stage == Stage.CANCELLED)) return false;
        if (areOtherActs(a, b) || areElsewhere(a, b)) return false;
        boolean counts = a.count == null || b.count == null || a.count.equals(b.count);
        boolean something = (a.amount != null && b.amount != null) || (a.count != null && b.count != null);
        return something && amounts && counts && (a.scope == b.scope || isToldTwice(a, b));
    }

    /** 签约18个,总投资379亿元 … 竣工18个: as many, but of another act. */
    private static boolean areOtherActs(Claim a, Claim b) {
        boolean mere = !a.hasAmount() || !b.hasAmount();
        return mere && !a.isOpen() && !b.isOpen() && act(a) != act(b);
    }

    private static Stage act(Claim c) {
        return c.stage == Stage.LANDED ? Stage.SIGNED : c.stage;
    }

    /** 甲市签约项目19个 … 乙市签约项目19个,总投资23亿元: as many by chance. */
    private static boolean areElsewhere(Claim a, Claim b) {
        boolean mere = !a.hasAmount() || !b.hasAmount();
        return mere
                && a.placed
                && b.placed
                && a.region != null
                && b.region != null
                && !Lineage.related(a.region, b.region);
    }

    /** 甲县签A,投资30亿元;乙县签B,投资30亿元: one after the other in a list, as much for the one as for the other. */
    private static boolean areListed(Facts facts, Claim a, Claim b) {
        boolean unnamed = !a.total && (a.unnamed || b.unnamed);
        int mark = facts.text().indexOf(';', a.end);
        return unnamed && facts.periodOf(a.start).holds(b.start) && mark >= 0 && mark < b.start;
    }

    /** 其中国内项目签约额42.82亿元 … 国内项目41项,签约额42.82亿元: a figure so odd is the same one wherever it is told. */
    private static boolean isToldTwice(Claim a, Claim b) {
        boolean stock = a.scope == Scope.CUMULATIVE || b.scope == Scope.CUMULATIVE;
        return !stock
                && a.hasAmount()
                && b.hasAmount()
                && a.amount.point().stripTrailingZeros().precision() > 2;
    }

    /** 194亿元 is 近200亿元 said exactly: one is a bound or about, and they are a twentieth apart at most. */
    static boolean rounds(Amount a, Amount b) {
        boolean exact = a.low() != null && a.high() != null && b.low() != null && b.high() != null;
        if (exact || !a.currency().equals(b.currency())) return false;
        BigDecimal larger = a.point().max(b.point());
        return larger.subtract(a.point().min(b.point()))
                        .multiply(BigDecimal.valueOf(20))
                        .compareTo(larger)
                <= 0;
    }

    private static void absorb(Claim into, Claim from) {
        if (into.hasAmount() && from.hasAmount() && Retold.rounder(into, from) == into.figure)
            into.figure(from.figure, from.amount);
        if (into.amount == null && from.amount != null) {
            into.figure(from.figure, from.amount);
            into.start = from.start;
            into.end = from.end;
            if (from.stage != Stage.PLANNED) into.stage = from.stage;
        }
        if (into.unnamed && !from.unnamed) {
            into.name = from.name;
            into.sector = from.sector;
            into.unnamed = false;
        }
        if (into.count == null) into.count = from.count;
        if (into.region == null || (from.region != null && Lineage.liesIn(from.region, into.region)))
            into.region = from.region;
        for (String investor : from.investors) if (!into.investors.contains(investor)) into.investors.add(investor);
        if (further(from.stage, into.stage)) into.stage = from.stage;
    }

    private static boolean further(Stage a, Stage b) {
        return a == Stage.CANCELLED || (b != Stage.CANCELLED && a.compareTo(b) > 0);
    }
}
