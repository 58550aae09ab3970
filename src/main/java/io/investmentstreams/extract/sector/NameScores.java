package io.investmentstreams.extract.sector;

import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.List;
import java.util.Map;

/** What the words of a project's name say of its sector, by their place in it. */
final class NameScores {
    private static final int FIRST_HEAD = 16;
    private static final int LATER_HEAD = 12;
    private static final int MODIFIER = 8;
    private static final int OF_FIRM = 3;
    private static final int FAINT = 2;
    private static final int CLEAR = 3;
    /** The weight of what is a part of something more often than a product by itself. */
    private static final int COMPONENT = 4;
    /** The most a word weighs that is no head. */
    private static final int MOST = 5;

    private static final String JOINTS = "、及和与/暨,";

    private final String name;
    private final List<Hit> hits;
    private final int firmEnd;

    private NameScores(String name, List<Hit> hits) {
        this.name = name;
        this.hits = hits;
        int end = 0;
        for (Hit hit : hits) if (hit.label().equals(Marks.FIRM)) end = hit.end();
        firmEnd = end;
    }

    static void add(String name, List<Hit> hits, Map<String, Integer> scores) {
        new NameScores(name, hits).addTo(scores);
    }

    private void addTo(Map<String, Integer> scores) {
        int heads = 0;
        int from = 0;
        while (from < hits.size()) {
            int to = from + 1;
            while (to < hits.size()
                    && !isJoined(hits.get(to - 1).end(), hits.get(to).start())) to++;
            Hit head = head(from, to);
            for (Hit hit : hits.subList(from, to)) {
                if (!Marks.isSector(hit)) continue;
                int factor = !hit.equals(head) ? MODIFIER : heads == 0 ? FIRST_HEAD : LATER_HEAD;
                scores.merge(hit.label(), score(hit, hit.equals(head), factor), Integer::sum);
            }
            if (head != null) heads++;
            from = to;
        }
    }

    private int score(Hit hit, boolean isHead, int factor) {
        int weight = hit.cue().weight();
        if (hit.end() <= firmEnd) return Math.min(weight, MOST) * OF_FIRM;
        if (weight < CLEAR) return weight * (weight < FAINT ? MODIFIER - 2 : MODIFIER);
        return (isHead ? weight : Math.min(weight, MOST)) * factor;
    }

    /** The last clear word of the stretch, or the first where it ends in parts of something; null without any. */
    private Hit head(int from, int to) {
        boolean ofParts = hits.get(to - 1).label().equals(Marks.PART);
        Hit head = null;
        for (Hit hit : hits.subList(from, to)) {
            if (!Marks.isSector(hit) || hit.end() <= firmEnd || hit.cue().weight() < CLEAR) continue;
            if (head != null && (ofParts || hit.cue().weight() == COMPONENT)) break;
            head = hit;
        }
        return head;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) if (JOINTS.indexOf(name.charAt(i)) >= 0) return true;
        return false;
    }
}
