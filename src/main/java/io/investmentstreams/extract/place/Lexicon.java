package io.investmentstreams.extract.place;

import io.investmentstreams.extract.place.Sense.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers every name of every place, from the gazetteer and the tables beside it. */
final class Lexicon {
    private final Gazetteer gazetteer;
    private final Set<String> never;
    private final Set<String> weak;
    private final Map<String, List<Sense>> names = new HashMap<>(80_000);

    Lexicon(Gazetteer gazetteer, Words words, Set<String> zoneWords) {
        this.gazetteer = gazetteer;
        this.never = Set.copyOf(words.of("never").words());
        this.weak = Set.copyOf(words.of("weak").words());
        for (Division d : gazetteer.divisions()) addDivision(d);
        addTable("former.tsv", PlaceKind.ALIAS);
        addTable("aliases.tsv", PlaceKind.ALIAS);
        Set<String> hosted = addTable("zones.tsv", PlaceKind.ZONE);
        for (Gazetteer.Zone z : gazetteer.zones())
            if (!hosted.contains(z.name()) && !zoneWords.contains(z.name()))
                add(z.name(), z.host(), PlaceKind.ZONE, isCertain(z) ? Form.FULL : Form.WEAK);
        for (String[] row : Table.rows("countries.tsv"))
            if (row.length > 2)
                for (String other : row[2].split(" ")) add(other, gazetteer.byCode(row[0]), PlaceKind.ALIAS, Form.FULL);
        for (String word : words.of("block").words()) names.putIfAbsent(word, List.of(Sense.NO_PLACE));
    }

    NameIndex index() {
        return new NameIndex(names);
    }

    private void addDivision(Division d) {
        add(d.name(), d, PlaceKind.DIVISION, Form.FULL);
        String brief = d.isTown() || d.isForeign() ? null : Names.shortName(d);
        if (brief == null || never.contains(brief)) return;
        add(brief, d, PlaceKind.DIVISION, weak.contains(brief) ? Form.WEAK : Form.SHORT);
    }

    /** A city's zone, or one that is called after the county or city it lies in (铜陵经济技术开发区). */
    private boolean isCertain(Gazetteer.Zone zone) {
        if (!zone.host().isCounty()) return true;
        for (Division d = zone.host(); d != null && !d.isProvince(); d = d.parent()) {
            String brief = Names.shortName(d);
            boolean plain = brief != null && !never.contains(brief) && !weak.contains(brief);
            if (plain && zone.name().startsWith(brief)) return true;
        }
        return false;
    }

    private Set<String> addTable(String table, PlaceKind kind) {
        Set<String> seen = new HashSet<>();
        for (String[] row : Table.rows(table)) {
            Division d = gazetteer.byCode(row[1]);
            if (d == null) throw new IllegalStateException(table + " names an unknown code: " + row[1]);
            seen.add(row[0]);
            add(row[0], d, kind, Form.FULL);
        }
        return seen;
    }

    private void add(String name, Division d, PlaceKind kind, Form form) {
        List<Sense> senses = names.computeIfAbsent(name, k -> new ArrayList<>(1));
        if (senses.stream().noneMatch(s -> s.division() == d)) senses.add(new Sense(d, kind, form));
    }
}
