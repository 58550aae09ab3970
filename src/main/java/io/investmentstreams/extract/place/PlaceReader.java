package io.investmentstreams.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the places named in a text and says which divisions they are. Safe to share between threads. */
public final class PlaceReader {
    private final Gazetteer gazetteer = new Gazetteer();
    private final Map<String, Division> names = new HashMap<>();

    public PlaceReader() {
        for (Division d : gazetteer.divisions()) {
            if (d.isTown()) continue;
            names.merge(d.name(), d, (a, b) -> a.common(b) == a ? a : b);
            String brief = Names.shortName(d);
            if (brief != null && !d.isCounty()) names.putIfAbsent(brief, d);
        }
    }

    /**
     * The places of a text in order, none overlapping; ambiguous names that nothing decides are left out.
     *
     * @param clean repaired text in simplified script
     */
    public List<PlaceFound> read(String clean) {
        List<PlaceFound> found = new ArrayList<>();
        for (int i = 0; i < clean.length(); i++) {
            for (int n = Math.min(12, clean.length() - i); n >= 2; n--) {
                Division d = names.get(clean.substring(i, i + n));
                if (d == null) continue;
                found.add(new PlaceFound(i, i + n, d.region(), PlaceKind.DIVISION, false));
                i += n - 1;
                break;
            }
        }
        return found;
    }

    /** The region of a GB/T 2260 code, a town's 9-digit code, 100000 or an ISO 3166 country. */
    public Optional<Region> byCode(String code) {
        if (code.equals(Region.NATION.code())) return Optional.of(Region.NATION);
        return Optional.ofNullable(gazetteer.byCode(code)).map(Division::region);
    }

    /** What lies directly in a division, by code; empty for a town and for an unknown code. */
    public List<Region> children(String code) {
        if (code.equals(Region.NATION.code())) {
            return gazetteer.divisions().stream()
                    .filter(Division::isProvince)
                    .sorted(Comparator.comparing(Division::code))
                    .map(Division::region)
                    .toList();
        }
        Division d = gazetteer.byCode(code);
        return d == null
                ? List.of()
                : d.children().stream().map(Division::region).toList();
    }
}
