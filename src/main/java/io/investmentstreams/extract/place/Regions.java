package io.investmentstreams.extract.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The official divisions by code, without what it takes to find them in a text. Safe to share between threads. */
public final class Regions {
    private final Gazetteer gazetteer = new Gazetteer();

    /** The region of a GB/T 2260 code, a town's 9-digit code, 100000 or an ISO 3166 country. */
    public Optional<Region> byCode(String code) {
        if (code.equals(Region.NATION.code())) return Optional.of(Region.NATION);
        return Optional.ofNullable(gazetteer.byCode(code)).map(Division::region);
    }

    /** What lies directly in a division, by code; empty for a town and for an unknown code. */
    public List<Region> children(String code) {
        if (code.equals(Region.NATION.code()))
            return gazetteer.divisions().stream()
                    .filter(Division::isProvince)
                    .sorted(Comparator.comparing(Division::code))
                    .map(Division::region)
                    .toList();
        Division d = gazetteer.byCode(code);
        return d == null
                ? List.of()
                : d.children().stream().map(Division::region).toList();
    }
}
