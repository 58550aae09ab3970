package io.investmentstreams.extract;

import io.investmentstreams.extract.text.CueTable;
import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells how far a project has come from the words around it. */
final class StageRules {
    private static final int NEAR = 4;
    private static final List<String> BEFORE = shadows("before");
    private static final List<String> AFTER = shadows("after");

    private StageRules() {}

    private static List<String> shadows(String side) {
        List<String> words = new ArrayList<>();
        for (String line : CueTable.lines("stage-shadows.tsv")) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals(side)) words.addAll(List.of(fields[1].split(" ")));
        }
        return List.copyOf(words);
    }

    /** The stage of a claim: from the words between its neighbours, else its sentence, else the article; planned when nothing tells. */
    static Stage of(Facts facts, Claim claim, List<Claim> all) {
        Period period = facts.periodOf(claim.start);
        int from = period.start();
        int to = period.end();
        for (Claim c : all) {
            if (c == claim || !period.holds(c.start)) continue;
            if (c.end <= claim.start) from = Math.max(from, c.end);
            if (c.start >= claim.end) to = Math.min(to, Math.max(claim.end, facts.clauseStart(c.start)));
        }
        Hit best = best(facts, from, to);
        if (isWeak(best)) best = or(best(facts, period.start(), period.end()), best);
        if (best == null) best = best(facts, 0, facts.text().length());
        return best == null ? Stage.PLANNED : stage(best);
    }

    private static boolean isWeak(Hit hit) {
        return hit == null || hit.label().equals("planned");
    }

    private static Hit or(Hit first, Hit second) {
        return first == null ? second : first;
    }

    /** The strongest word that is no wish or forecast. */
    private static Hit best(Facts facts, int from, int to) {
        Hit best = null;
        for (Hit hit : Facts.within(facts.stages(), from, to)) {
            if (hit.label().equals("none") || isShadowed(facts.text(), hit)) continue;
            if (best == null || hit.cue().weight() > best.cue().weight()) best = hit;
        }
        return best;
    }

    private static boolean isShadowed(String text, Hit hit) {
        if (hit.cue().weight() < NEAR || hit.label().equals("intended")) return false;
        String left = text.substring(Math.max(0, hit.start() - NEAR), hit.start());
        String right = text.substring(hit.end(), Math.min(text.length(), hit.end() + 2));
        boolean late = hit.cue().weight() >= 7;
        return late
                && (BEFORE.stream().anyMatch(left::contains) || AFTER.stream().anyMatch(right::startsWith));
    }

    private static Stage stage(Hit hit) {
        return Stage.valueOf(hit.label().toUpperCase(Locale.ROOT));
    }
}
