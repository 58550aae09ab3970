package io.investmentstreams.extract.sector;

import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words of a text around a project say of its sector: the strongest of each sector, and a little for every other. */
final class ContextScores {
    private static final int MOST = 5;
    private static final int CLEAR = 3;
    private static final int OF_FIRM = 3;
    private static final int MORE = 3;
    /** How far, in characters, a word announces another. */
    private static final int NEAR = 14;

    private static final String BREAKS = ",;。!?\n";

    private ContextScores() {}

    static Map<String, Integer> of(String text, List<Hit> hits) {
        Map<String, Integer> strongest = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        Hit mark = null;
        boolean fresh = false;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.label().equals(Marks.MADE) || hit.label().equals(Marks.FOR)) {
                mark = hit;
                fresh = true;
            }
            if (!Marks.isSector(hit) || hit.end() - hit.start() < 2) continue;
            int weight = weight(hit, i + 1 < hits.size() ? hits.get(i + 1) : null);
            if (mark != null && announces(text, mark, hit)) weight = announced(weight, mark, fresh);
            fresh = false;
            strongest.merge(hit.label(), weight, Math::max);
            count.merge(hit.label(), 1, Integer::sum);
        }
        strongest.replaceAll((sector, weight) -> weight + Math.min(MORE, count.get(sector) - 1));
        return strongest;
    }

    /** What is made counts double, what follows it in the list a little more than otherwise, whom it is for hardly. */
    private static int announced(int weight, Hit mark, boolean first) {
        if (mark.label().equals(Marks.FOR)) return 1;
        return first ? 2 * weight : weight + weight / 2;
    }

    private static int weight(Hit hit, Hit next) {
        int weight = Math.min(MOST, hit.cue().weight());
        if (weight < CLEAR) return 1;
        boolean ofFirm = next != null && next.label().equals(Marks.FIRM) && next.start() - hit.end() <= NEAR / 2;
        return ofFirm ? OF_FIRM : weight;
    }

    /** True where no mark parts the two; what is for something ends at 的 (用于汽车的涂料). */
    private static boolean announces(String text, Hit mark, Hit hit) {
        if (hit.start() - mark.end() > NEAR) return false;
        String ends = mark.label().equals(Marks.FOR) ? BREAKS + "的" : BREAKS;
        for (int i = mark.end(); i < hit.start(); i++) if (ends.indexOf(text.charAt(i)) >= 0) return false;
        return true;
    }
}
