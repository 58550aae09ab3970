package io.investmentstreams.extract.trait;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.regex.Pattern;

/** Tells stage words that are said of something else than the claim, and signings that are told without the word. */
final class Attributes {
    private static final Pattern ATTRIBUTE = Pattern.compile("^(中|过程中)?的[^,;。]{2,}");
    private static final Pattern TOGETHER =
            Pattern.compile("(此次|本次|这次|现场|会上|当[天日]|今[天日])[^,;。]{0,4}[与和同][^,;。]{2,24}(携手|牵手|联手|达成合作)");
    private static final Pattern SIGNED_THERE = Pattern.compile("(此次|本次|这次)签约的?项目|见证了?(项目)?签约");

    private static final Pattern NUMBERED = Pattern.compile("\\s*[(]?(\\d{1,2}|[一二三四五六七八九十]{1,3})[.、)]");
    private static final Expression LEADS_IN = Expression.of(":\\s*$|如下|名单|清单");

    private Attributes() {}

    /** 正在建设中的创新中心,已有6家企业达成意向: what is said of the centre is not said of the firms. */
    static Hit without(Facts facts, Claim claim, Hit best) {
        if (best == null || best.cue().weight() < StageRules.LATE) return best;
        int from = facts.clauseStart(claim.start);
        int to = facts.clauseEnd(claim.end);
        boolean elsewhere = best.end() <= from || best.start() >= to;
        String right = facts.slice(best.end(), facts.clauseEnd(best.end()));
        if (!elsewhere || !ATTRIBUTE.matcher(right).find()) return best;
        Hit own = StageRules.best(facts, from, to);
        return StageRules.isWeak(own) ? best : own;
    }

    /** The stage its whole sentence tells; 正式合作12个;意向签约20个: an intention of another count is not the claim's. */
    static Hit ofSentence(Facts facts, Period period, Claim claim) {
        Hit best = StageRules.best(facts, period.start(), period.end());
        if (best == null || !best.label().equals("intended")) return best;
        int from = facts.clauseStart(best.start());
        int to = facts.clauseEnd(best.end());
        boolean others = (claim.start >= to || claim.end <= from)
                && facts.counts().stream().anyMatch(c -> c.start() >= from && c.end() <= to);
        if (!others) return best;
        Hit before = StageRules.best(facts, period.start(), from);
        return before == null ? StageRules.best(facts, to, period.end()) : before;
    }

    /** 签约项目如下:, then 1.…; 2.…: what the line that leads in a numbered list tells of its items; null where it tells nothing. */
    static Hit ofHeading(Facts facts, Period item) {
        int at = facts.indexOf(item);
        while (at >= 0 && isNumbered(facts, facts.periods().get(at))) at--;
        if (at < 0 || at == facts.indexOf(item)) return null;
        Period heading = facts.periods().get(at);
        boolean leads = LEADS_IN.isIn(facts.slice(heading.start(), heading.end()));
        Hit told = leads ? StageRules.best(facts, heading.start(), heading.end()) : null;
        return StageRules.isWeak(told) ? null : told;
    }

    private static boolean isNumbered(Facts facts, Period period) {
        return NUMBERED.matcher(facts.text())
                .region(period.start(), period.end())
                .lookingAt();
    }

    /** 此次与乙携手,将打造…; 将打造…。…推动此次签约项目早开工: signed by the sentence itself or one that goes on about it. */
    static boolean isSigned(Facts facts, Period period, List<Claim> all) {
        if (TOGETHER.matcher(facts.slice(period.start(), period.end())).find()) return true;
        int at = facts.indexOf(period) + 1;
        for (; at < facts.periods().size(); at++) {
            Period next = facts.periods().get(at);
            if (next.paragraph() != period.paragraph()) return false;
            for (Claim c : all) if (next.holds(c.start)) return false;
            if (SIGNED_THERE.matcher(facts.slice(next.start(), next.end())).find()) return true;
        }
        return false;
    }
}
