package io.investmentstreams.extract.sector;

import io.investmentstreams.extract.text.CueTable;
import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells a project's sector from weighted words in its name and around it. Thread-safe. */
public final class SectorClassifier {
    private static final int CONTEXT = 4;
    private static final int TOLD_BY_NAME = 40;
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
        if (name != null) NameScores.add(name, find(name), scores);
        if (isTold(scores)) return best(scores);
        int factor = CONTEXT;
        for (String context : contexts) {
            if (factor == 0) break;
            int weight = factor;
            ContextScores.of(context, find(context)).forEach((s, n) -> scores.merge(s, n * weight, Integer::sum));
            factor /= 2;
        }
        return best(scores);
    }

    /** The one sector a text about several projects speaks of; null when it names several or none. */
    public String common(String text) {
        String only = null;
        for (Hit hit : find(text)) {
            if (hit.cue().weight() < CLEAR) continue;
            if (only != null && !only.equals(hit.label())) return null;
            only = hit.label();
        }
        return only;
    }

    /**
     * The sector a whole article speaks of, told by its title or else by the greater part of its words; {@link #OTHER} when
     * it speaks of several or none. For a project nothing nearer tells of.
     */
    public String theme(String title, String text) {
        String only = title == null ? null : common(title);
        return only != null ? only : prevailing(text);
    }

    private String prevailing(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Hit hit : find(text)) {
            if (hit.cue().weight() < CLEAR) continue;
            counts.merge(hit.label(), 1, Integer::sum);
            all++;
        }
        String best = best(counts);
        return 2 * counts.getOrDefault(best, 0) > all ? best : OTHER;
    }

    /** The cues in the text, without those that are but a stretch of a longer Latin word (the AR in CAR). */
    private List<Hit> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>(cues.find(lower));
        hits.removeIf(h -> isInsideLatin(lower, h.start()) || isInsideLatin(lower, h.end()));
        return hits;
    }

    private static boolean isInsideLatin(String text, int edge) {
        return edge > 0 && edge < text.length() && isLatin(text.charAt(edge - 1)) && isLatin(text.charAt(edge));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
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
