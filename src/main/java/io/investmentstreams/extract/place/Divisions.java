package io.investmentstreams.extract.place;

import java.util.Optional;

/** The divisions by their codes, for those who read no text. */
public final class Divisions {
    private Divisions() {}

    /** The gazetteer takes a moment to read, and few ever ask. */
    private static final class Held {
        private static final Gazetteer GAZETTEER = new Gazetteer();
    }

    /** The region of a GB/T 2260 code, a town's 9-digit code, 100000 or an ISO 3166 country. */
    public static Optional<Region> byCode(String code) {
        if (code.equals(Region.NATION.code())) return Optional.of(Region.NATION);
        return Optional.ofNullable(Held.GAZETTEER.byCode(code)).map(Division::region);
    }
}
