package io.investmentstreams.extract.place;

import java.util.ArrayList;
import java.util.List;

/** Walks a text from left to right and takes the longest name that can stand at each place. */
final class Scanner {
    private static final String PREPOSITIONS = "在来赴驻进入";

    private final NameIndex index;
    private final Boundary boundary;

    Scanner(NameIndex index, Boundary boundary) {
        this.index = index;
        this.boundary = boundary;
    }

    List<Mention> scan(String text) {
        List<Mention> found = new ArrayList<>();
        int[] hits = new int[NameIndex.MAX_HITS];
        for (int i = index.next(text, 0); i < text.length(); ) {
            int count = index.find(text, i, hits);
            int next = i + 1;
            for (int k = count - 1; k >= 0; k--) {
                int end = i + index.length(hits[k]);
                int taken = take(text, i, end, index.senses(hits[k]), found);
                if (taken < 0) continue;
                next = taken;
                break;
            }
            i = index.next(text, next);
        }
        return found;
    }

    /** Where to go on after this reading of the text; -1 when it cannot be read so. */
    private int take(String text, int start, int end, List<Sense> senses, List<Mention> found) {
        Sense sense = senses.get(0);
        if (!sense.isPlace()) return end;
        boolean full = sense.form() == Sense.Form.FULL;
        if (full && boundary.runsOn(text, end) && !nameFollows(text, end)) return -1;
        if (!sense.division().isProvince() && !full && text.startsWith("省", end)) return -1;
        boolean chained = !found.isEmpty() && found.get(found.size() - 1).end() == start;
        if (end - start == 2 && !(full && chained) && !standsAlone(text, start, end, full, sense)) return -1;
        int road = full && sense.kind() == PlaceKind.DIVISION ? -1 : boundary.roadEnd(text, end);
        if (road >= 0) return road;
        found.add(new Mention(isAbbreviation(text, start, sense) ? start + 1 : start, end, senses));
        return end;
    }

    private boolean standsAlone(String text, int start, int end, boolean full, Sense sense) {
        Division d = sense.division();
        if (full && sense.kind() == PlaceKind.DIVISION && !d.isForeign()) return boundary.opens(text, start);
        boolean nameInside = nameInside(text, start, end);
        if (isAbbreviation(text, start, sense)) return !nameInside && !boundary.opensWord(text, end - 1);
        return (d.isProvince() && !nameInside) || !boundary.crossesWords(text, start, end, nameInside);
    }

    /** 在锡, 来沪: the preposition is no part of the name. */
    private static boolean isAbbreviation(String text, int start, Sense sense) {
        return sense.kind() == PlaceKind.ALIAS && PREPOSITIONS.indexOf(text.charAt(start)) >= 0;
    }

    /** 中山市民众街道: the city's last character belongs to it, as a full name follows. */
    private boolean nameFollows(String text, int from) {
        int[] hits = new int[NameIndex.MAX_HITS];
        int count = index.find(text, from, hits);
        if (count == 0) return false;
        Sense longest = index.senses(hits[count - 1]).get(0);
        return longest.kind() == PlaceKind.DIVISION && longest.form() == Sense.Form.FULL;
    }

    private boolean nameInside(String text, int start, int end) {
        int[] hits = new int[NameIndex.MAX_HITS];
        int count = index.find(text, start + 1, hits);
        return count > 0
                && start + 1 + index.length(hits[count - 1]) > end
                && index.senses(hits[count - 1]).get(0).isPlace();
    }
}
