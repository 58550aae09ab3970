package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Joins names that are written together: 江苏省无锡市梁溪区, 萧山经开区, 昆山千灯; and adds towns called by their stem. */
final class Chains {
    private final WordSet zoneWords;
    private final Set<String> commonStems;

    Chains(WordSet zoneWords, Set<String> commonStems) {
        this.zoneWords = zoneWords;
        this.commonStems = commonStems;
    }

    List<Mention> join(String text, List<Mention> scanned) {
        List<Mention> joined = new ArrayList<>();
        List<Mention> all = withTownStems(text, scanned);
        for (int i = 0; i < all.size(); i++) {
            int free = i + 1 < all.size() ? all.get(i + 1).start() : text.length();
            Mention zone = asZone(text, all.get(i), free);
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Mention chain = last == null || !touches(text, last, zone) ? null : chain(last, zone);
            if (chain == null) chain = zone;
            else joined.remove(joined.size() - 1);
            joined.add(withTown(text, chain, free));
        }
        return joined;
    }

    /** A town named in full once may be called by its stem elsewhere in the same text (洞泾镇, 洞泾). */
    private List<Mention> withTownStems(String text, List<Mention> scanned) {
        NavigableMap<Integer, Mention> byStart = new TreeMap<>();
        for (Mention m : scanned) byStart.put(m.start(), m);
        Set<String> done = new HashSet<>();
        for (Mention m : scanned) {
            Sense sense = m.senses().get(0);
            String stem =
                    sense.division().isTown() && sense.kind() == PlaceKind.DIVISION ? stemOf(sense.division()) : null;
            if (stem == null || !done.add(stem)) continue;
            for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length()))
                if (isFree(byStart, at, at + stem.length()))
                    byStart.put(at, new Mention(at, at + stem.length(), m.senses()));
        }
        return List.copyOf(byStart.values());
    }

    private static boolean isFree(NavigableMap<Integer, Mention> byStart, int start, int end) {
        var before = byStart.lowerEntry(end);
        return before == null || before.getValue().end() <= start;
    }

    private String stemOf(Division town) {
        String stem = Names.shortName(town);
        return stem == null || commonStems.contains(stem) ? null : stem;
    }

    private Mention asZone(String text, Mention m, int free) {
        String word = zoneWords.at(text, m.end());
        if (word == null || m.end() + word.length() > free) return m;
        if (text.startsWith("市", m.end() + word.length())) return m;
        List<Sense> hosts = m.senses().stream()
                .filter(s -> !s.division().isForeign())
                .map(s -> new Sense(host(s.division()), PlaceKind.ZONE, s.form()))
                .toList();
        return hosts.isEmpty() ? m : new Mention(m.start(), m.end() + word.length(), hosts);
    }

    private static Division host(Division d) {
        return d.isTown() ? d.parent() : d;
    }

    private static boolean touches(String text, Mention a, Mention b) {
        return a.end() == b.start() || (a.end() + 1 == b.start() && text.charAt(a.end()) == '·');
    }

    private static Mention chain(Mention outer, Mention inner) {
        List<Sense> held = inner.senses().stream()
                .filter(s -> outer.senses().stream().anyMatch(o -> holds(o, s)))
                .toList();
        return held.isEmpty() ? null : new Mention(outer.start(), inner.end(), held, true);
    }

    private static boolean holds(Sense outer, Sense inner) {
        Division d = inner.division();
        return d.within(outer.division()) && (d != outer.division() || inner.kind() == PlaceKind.ZONE);
    }

    private Mention withTown(String text, Mention m, int free) {
        if (m.senses().size() != 1 || m.senses().get(0).kind() == PlaceKind.ZONE) return m;
        for (Division town : m.senses().get(0).division().children()) {
            String stem = town.isTown() && startsLike(text, m.end(), town) ? stemOf(town) : null;
            if (stem == null || m.end() + stem.length() > free || !text.startsWith(stem, m.end())) continue;
            return new Mention(
                    m.start(),
                    m.end() + stem.length(),
                    List.of(new Sense(town, PlaceKind.DIVISION, Sense.Form.SHORT)),
                    true);
        }
        return m;
    }

    private static boolean startsLike(String text, int at, Division town) {
        return at < text.length() && text.charAt(at) == town.name().charAt(0);
    }
}
