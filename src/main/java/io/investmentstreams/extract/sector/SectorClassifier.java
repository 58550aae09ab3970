package io.investmentstreams.extract.sector;

import io.investmentstreams.extract.text.CueTable;
import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a project's sector from weighted words in its name and around it. Thread-safe. */
public final class SectorClassifier {
    private static final int IN_NAME = 8;
    private static final int LAST_IN_NAME = 4;
    private static final int TOLD_BY_NAME = 32;
    private static final int MARGIN = 20;
    private static final int CLEAR = 4;

    /** The leaf of what fits nowhere else. */
    public static final String OTHER = "other";

    private final Set<String> sectors = Sectors.bundled().names();
    private final CueTable cues = CueTable.load("sector-cues.tsv");

    /**
     * The best leaf; {@code other} when no word fits.
     *
     * @param name     the project's name: its words weigh most, its last one more still, since a Chinese name ends in its head
     * @param contexts texts about the same project, nearest first; each weighs half of the one before; asked only
     *     where the name is silent or faint
     */
    public String classify(String name, List<String> contexts) {
        Map<String, Integer> scores = new HashMap<>();
        List<Hit> named = name == null ? List.of() : cues.find(name);
        for (int i = 0; i < named.size(); i++) {
            int factor = i == named.size() - 1 ? IN_NAME + LAST_IN_NAME : IN_NAME;
            scores.merge(named.get(i).label(), named.get(i).cue().weight() * factor, Integer::sum);
        }
        if (isTold(scores)) return best(scores);
        int factor = IN_NAME / 2;
        for (String context : contexts) {
            if (factor == 0) break;
            int weight = factor;
            for (Hit hit : cues.find(context))
                if (hit.cue().word().length() > 1)
                    scores.merge(hit.label(), hit.cue().weight() * weight, Integer::sum);
            factor /= 2;
        }
        return best(scores);
    }

    /** True where the name alone decides: one sector is plain and no other comes near. */
    private static boolean isTold(Map<String, Integer> scores) {
        int first = 0;
        int second = 0;
        for (int score : scores.values()) {
            second = Math.max(second, Math.min(first, score));
            first = Math.max(first, score);
        }
        return first >= TOLD_BY_NAME && first - second > MARGIN;
    }

    /** The one sector a text about several projects speaks of; null when it names several or none. */
    public String common(String text) {
        String only = null;
        for (Hit hit : cues.find(text)) {
            if (hit.cue().weight() < CLEAR) continue;
            if (only != null && !only.equals(hit.label())) return null;
            only = hit.label();
        }
        return only;
    }

    private String best(Map<String, Integer> scores) {
        String best = OTHER;
        int most = 0;
        for (String sector : sectors) {
            int score = scores.getOrDefault(sector, 0);
            if (score > most) {
                most = score;
                best = sector;
            }
        }
        return best;
    }
}
