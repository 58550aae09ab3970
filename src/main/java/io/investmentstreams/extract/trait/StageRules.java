package io.investmentstreams.extract.trait;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.claim.Territory;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how far a project has come from the words around it. */
public final class StageRules {
    private static final int NEAR = 2;
    /** Strength of the words for started and opened. */
    static final int LATE = 7;

    /** Strength of the words for planned, and of those that name what was agreed by its sum. */
    private static final int OF_SUMS = 3;

    private static final int ADJOINING = 6;
    private static final Pattern COUNTED_ACT = Pattern.compile(
            "(签约|开工|动工|竣工|投产)(的|重点|重大|招商|产业|工业|投资)*项目|(签约|开工|动工|竣工|投产)(了)?[\\d一二三四五六七八九十]+[多余]?个|[\\d一二三四五六七八九十]+[多余]?个[^,;。]{0,16}项目(集中|现场|正式|成功|同时|也|已|均)*(签约|开工|动工|竣工|投产)(?=[,;。])");
    private static final Expression MARK = Expression.of("[,;]");
    private static final Pattern LIST_END = Pattern.compile("等[^,;。]{0,6}项目(?=已|均|全部|相继|陆续|先后|正式|顺利)");
    private static final Pattern SOON = Pattern.compile("(项目|工程)(也)?(将|即将)(陆续|相继|全部|于[^,;。]{0,8})?$");

    private StageRules() {}

    /** The stage of a claim: from the words between its neighbours, else its sentence, else the article; planned when nothing tells. */
    public static Stage of(Facts facts, Claim claim, List<Claim> all) {
        Period period = facts.periodOf(claim.start);
        Hit act = claim.total ? ownAct(facts, claim) : null;
        Territory own = Territory.of(facts, claim, all);
        if (Frameworks.isBesideContracts(facts, own)) return Stage.INTENDED;
        if (act != null) return stage(act);
        Hit best = Attributes.without(facts, claim, best(facts, own.start(), own.end()));
        Hit shared = shared(facts, period, claim);
        if (shared != null && best != null && best.label().equals("landed")) best = shared;
        if (isWeak(best) && isToCome(facts, own)) return Stage.PLANNED;
        if (isOthers(facts, claim, own, best)) return Stage.PLANNED;
        best = ofPart(facts, claim, best);
        if (isWeak(best)) {
            Hit sentence = Attributes.ofSentence(facts, period, claim);
            if (isOthers(facts, claim, own, sentence)) return Stage.PLANNED;
            best = or(sentence, best);
            claim.borrowed = !isWeak(best);
        }
        if (isWeak(best)) best = or(justSigned(facts, period, all), best);
        if (isWeak(best)) best = or(Attributes.ofHeading(facts, period), best);
        if (isWeak(best) && Attributes.isSigned(facts, period, all)) return Stage.SIGNED;
        if (isOnly(claim, all)) best = ofArticle(facts, best);
        if (best == null) {
            best = nearest(facts, claim.start);
            claim.assumed = true;
        }
        return best == null ? Stage.PLANNED : stage(best);
    }

    /** 10个项目将陆续开工: what is said of the claim itself is still to come. */
    private static boolean isToCome(Facts facts, Territory own) {
        return Facts.within(facts.stages(), own.start(), own.end()).stream()
                .anyMatch(h -> h.label().equals("started")
                        && SOON.matcher(Shadows.before(facts, h.start())).find());
    }

    /** 11个签约项目, 开工项目12个: what is counted says itself how far it is, whatever else the ceremony is for. */
    private static Hit ownAct(Facts facts, Claim claim) {
        if (claim.count == null) return null;
        int from = Math.max(facts.clauseStart(claim.start), claim.start - ADJOINING);
        int to = Math.min(facts.text().length(), facts.clauseEnd(claim.end) + 1);
        Matcher m = COUNTED_ACT.matcher(facts.text()).region(from, Math.max(claim.end, to));
        if (!m.find() || m.start() >= claim.end) return null;
        Hit act = best(facts, from, m.end());
        return isWeak(act) ? null : act;
    }

    /** 市政府与甲集团签约。甲集团将投资…: the sentence before, in the same paragraph and without a claim of its own. */
    private static Hit justSigned(Facts facts, Period period, List<Claim> all) {
        Period previous = null;
        for (Period p : facts.periods()) {
            if (p.start() >= period.start()) break;
            previous = p;
        }
        if (previous == null || previous.paragraph() != period.paragraph()) return null;
        for (Claim c : all) if (previous.holds(c.start)) return null;
        Hit hit = best(facts, previous.start(), previous.end());
        return hit != null && (hit.label().equals("signed") || hit.label().equals("intended")) ? hit : null;
    }

    /** 引进的甲、乙、丙等项目已开工: what is told at its end of a whole list. */
    private static Hit shared(Facts facts, Period period, Claim claim) {
        Matcher m = LIST_END.matcher(facts.text()).region(Math.min(claim.end, period.end()), period.end());
        if (!m.find() || MARK.isIn(facts.slice(/* start= */ claim.end, /* end= */ m.start()))) return null;
        return best(facts, m.end(), facts.clauseEnd(m.end()));
    }

    private static boolean isOnly(Claim claim, List<Claim> all) {
        return !claim.total
                && (all.size() == 1
                        || (claim.hasAmount()
                                && all.stream().noneMatch(c -> c != claim && (c.total || c.hasAmount()))));
    }

    /** An article about one project may tell in any sentence that it was signed, or called off. */
    private static Hit ofArticle(Facts facts, Hit own) {
        Hit whole = best(facts, 0, facts.text().length());
        if (whole == null) return own;
        boolean off = whole.label().equals("cancelled");
        boolean settles = own != null && own.label().equals("landed");
        boolean signed = (isWeak(own) || settles) && whole.label().equals("signed") && isOfDeals(facts, whole);
        return off || signed ? whole : own;
    }

    /** False for what is signed in a sentence about purchases, loans or the like. */
    private static boolean isOfDeals(Facts facts, Hit signed) {
        Period told = facts.periodOf(signed.start());
        return facts.turnAway(told.start(), told.end()) < 0;
    }

    /** Plans, and words that only name a sum (协议投资), tell less than what any other word says was done. */
    static boolean isWeak(Hit hit) {
        return hit == null || hit.cue().weight() <= OF_SUMS;
    }

    /** 一期投入3亿元已投产,二期投资7亿元,今天签约: what is told of an amount before it is told of something else. */
    private static Hit ofPart(Facts facts, Claim claim, Hit best) {
        if (claim.total || best == null || !Shadows.BUILT.contains(best.label()) || best.end() > claim.start)
            return best;
        Period others = facts.part(best.start(), best.end());
        Period part = facts.part(claim.start, claim.end);
        MoneyMention before = facts.lastMoneyBefore(claim.start);
        if (before == null || before.start() < others.start()) return best;
        int clause = facts.clauseEnd(best.end());
        if (part.equals(others) && before.start() > clause) return best;
        Hit own = best(facts, Math.max(part.start(), clause), part.end());
        return isWeak(own) ? best : own;
    }

    /** 甲生产线已建成投产;乙电站项目预计年内开工: told of another project, where this one is still to be built. */
    private static boolean isOthers(Facts facts, Claim claim, Territory own, Hit told) {
        if (claim.total || told == null || !Shadows.BUILT.contains(told.label())) return false;
        Period part = facts.part(claim.start, claim.end);
        int from = Math.max(own.start(), part.start());
        int to = Math.min(own.end(), part.end());
        return (told.start() < from || told.start() >= to) && Shadows.isAwaited(facts, from, to);
    }

    private static Hit or(Hit first, Hit second) {
        return first == null ? second : first;
    }

    /** The strongest word that is no wish or forecast. */
    static Hit best(Facts facts, int from, int to) {
        Hit best = null;
        for (Hit hit : Facts.within(facts.stages(), from, to)) {
            if (hit.label().equals("none") || Shadows.lieOn(facts, hit) || isOfReplaced(facts, hit)) continue;
            if (best == null || hit.cue().weight() > best.cue().weight()) best = hit;
        }
        return best;
    }

    /** 由年初意向的5亿元落实为7亿元: what was once intended is told of the amount that is no more. */
    private static boolean isOfReplaced(Facts facts, Hit hit) {
        MoneyMention next = facts.firstMoneyFrom(hit.end());
        return next != null && next.superseded() && next.start() - hit.end() <= NEAR;
    }

    /** The last stage told before the claim, else the first after it. */
    private static Hit nearest(Facts facts, int at) {
        Hit nearest = null;
        for (Hit hit : facts.stages()) {
            if (hit.label().equals("none") || hit.label().equals("planned") || Shadows.lieOn(facts, hit)) continue;
            if (hit.start() < at || nearest == null) nearest = hit;
        }
        return nearest;
    }

    private static Stage stage(Hit hit) {
        return Stage.valueOf(hit.label().toUpperCase(Locale.ROOT));
    }
}
