package io.investmentstreams.extract.role;

import io.investmentstreams.extract.text.CueTable;
import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by the words beside an amount what it is said of. */
final class RoleWords {
    static final Judgement INDUCED_BY_OTHERS =
            Judgement.other(Role.PROJECTION, "investment that others may follow with");

    private static final String INVESTMENT = "investment";
    /** How far behind an amount a word may begin that says what it is (的, 人民币, 等值 stand between). */
    private static final int AFTER_REACH = 5;

    private static final int NP_REACH = 22;
    private static final Pattern INDUCED = Pattern.compile("(带动|撬动|拉动|吸引|带来(?!了?总投)|形成)[^,;。]{0,16}投[资入][^,;。]{0,6}$");

    /** 13个项目签约,吸引投资206亿元: the signings themselves brought it. */
    private static final Pattern DRAWN = Pattern.compile("^(共|成功|总计|合计)?吸引(投资|资金)[^,;。]{0,6}$");

    private final CueTable before = CueTable.load("role-before.tsv");
    private final CueTable after = CueTable.load("role-after.tsv");

    /** What the words right behind an amount say that it is; null when they say nothing. */
    Judgement behind(String right) {
        String near = right.substring(0, Math.min(right.length(), NP_REACH));
        for (Hit hit : after.find(near)) {
            if (hit.start() > AFTER_REACH) return null;
            if (hit.label().equals(INVESTMENT))
                return Judgement.investment(
                        hit.cue().weight(), "followed by " + hit.cue().word());
            return Judgement.other(role(hit), "followed by " + hit.cue().word());
        }
        return null;
    }

    /** What the words before an amount say that it is; null when they say nothing. */
    Judgement inFront(String left) {
        List<Hit> hits = before.find(left).stream()
                .filter(h -> !h.label().equals("none"))
                .toList();
        if (hits.isEmpty()) return null;
        Hit last = governing(hits);
        Hit strongest = last;
        // 签约总投资额 ... 达到: of words that touch, the plainest names the amount.
        for (Hit hit : hits) {
            boolean near = last.start() - hit.end() <= 4;
            if (near
                    && hit.label().equals(last.label())
                    && hit.cue().weight() > strongest.cue().weight()) strongest = hit;
        }
        String rule = "preceded by " + strongest.cue().word();
        if (strongest.label().equals(INVESTMENT)
                && isInduced(left)
                && !DRAWN.matcher(left).find()) return INDUCED_BY_OTHERS;
        if (strongest.label().equals(INVESTMENT))
            return Judgement.investment(strongest.cue().weight(), rule);
        return Judgement.other(role(strongest), rule);
    }

    /** The last word, but a mere 总额, 达 or 预计 leaves the say to the word of another kind right before it. */
    private static Hit governing(List<Hit> hits) {
        int at = hits.size() - 1;
        while (at > 0
                && hits.get(at).label().equals(INVESTMENT)
                && hits.get(at).cue().weight() < 3) {
            Hit previous = hits.get(at - 1);
            boolean touches = hits.get(at).start() - previous.end() <= 2;
            if (!touches) break;
            at--;
            if (!previous.label().equals(INVESTMENT)) return previous;
        }
        return hits.get(hits.size() - 1);
    }

    /** 将带动上下游形成投资百亿规模: an amount that follows these words is what others may invest. */
    static boolean isInduced(String left) {
        return INDUCED.matcher(left).find();
    }

    static Role role(Hit hit) {
        return Role.valueOf(hit.label().toUpperCase(Locale.ROOT));
    }
}
