package io.investmentstreams.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What the certain places of a text say about the uncertain ones. */
final class Evidence {
    /** Farther apart two places tell nothing of each other. */
    private static final int REACH = 200;

    /** @param number how many were added before */
    private record Anchor(int start, int end, Division division, int number) {}

    private final String text;
    private final NavigableMap<Integer, Anchor> anchors = new TreeMap<>();
    private final Map<Division, Double> presence = new HashMap<>();
    private final Set<Division> named = new HashSet<>();

    Evidence(String text) {
        this.text = text;
    }

    /** @param weight less for a place that only stands in the name of an organisation */
    void add(Mention m, Sense sense, double weight) {
        anchors.put(m.start(), new Anchor(m.start(), m.end(), sense.division(), anchors.size()));
        if (sense.form() == Sense.Form.FULL) named.add(sense.division());
        for (Division d = sense.division(); d != null; d = d.parent()) presence.merge(d, weight, Double::sum);
    }

    boolean namedInFull(Division d) {
        return named.contains(d);
    }

    /** Towns of the counties that are named in the text, called by their stem (阳山 beside 惠山区). */
    List<Sense> townsCalled(String stem) {
        return presence.keySet().stream()
                .filter(Division::isCounty)
                .flatMap(county -> county.children().stream())
                .filter(town -> town.name().startsWith(stem) && stem.equals(Names.shortName(town)))
                .map(town -> new Sense(town, PlaceKind.DIVISION, Sense.Form.SHORT))
                .toList();
    }

    boolean mentions(Division d) {
        return d != null && presence.containsKey(d);
    }

    /** Whether a place within the division is named in the same sentence. */
    boolean sentenceMentions(Mention m, Division d) {
        return near(m).stream().anyMatch(a -> a.division.within(d) && distance(m, a) < Integer.MAX_VALUE);
    }

    /** The candidates that lie within the nearest places of the sentence; all of them when none does. */
    List<Sense> bySentence(Mention m, List<Sense> candidates) {
        List<Anchor> near = near(m).stream()
                .filter(a -> distance(m, a) < Integer.MAX_VALUE)
                .sorted(Comparator.<Anchor>comparingInt(a -> distance(m, a)).thenComparingInt(Anchor::number))
                .toList();
        List<Sense> left = candidates;
        for (Anchor a : near) {
            List<Sense> held =
                    left.stream().filter(s -> s.division().within(a.division)).toList();
            if (!held.isEmpty()) left = held;
            if (left.size() == 1) break;
        }
        return left;
    }

    /** The anchors within reach, in no order. */
    private List<Anchor> near(Mention m) {
        List<Anchor> near = new ArrayList<>();
        for (Anchor a : anchors.headMap(m.start(), false).descendingMap().values()) {
            if (m.start() - a.end > REACH) break;
            near.add(a);
        }
        for (Anchor a : anchors.tailMap(m.start()).values()) {
            if (a.start - m.end() > REACH) break;
            near.add(a);
        }
        return near;
    }

    /** What the text speaks of most around a division; 0 when it names nothing near it. */
    double score(Division candidate) {
        double sum = 0;
        for (Division d = candidate; d != null; d = d.parent())
            sum += weight(d) * Math.log1p(presence.getOrDefault(d, 0.0));
        return sum;
    }

    private static double weight(Division d) {
        if (d.isProvince()) return 1;
        return d.isCity() ? 3 : 4;
    }

    /** Characters between the two, counting double where the anchor comes after; the greatest int across a sentence's end. */
    private int distance(Mention m, Anchor a) {
        boolean before = a.end <= m.start();
        int from = before ? a.end : m.end();
        int to = before ? m.start() : a.start;
        if (to - from > REACH) return Integer.MAX_VALUE;
        for (int i = from; i < to; i++) if ("。！？；;\n".indexOf(text.charAt(i)) >= 0) return Integer.MAX_VALUE;
        return before ? to - from : 2 * (to - from);
    }
}
