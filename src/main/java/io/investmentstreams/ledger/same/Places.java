package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.place.Region;
import java.util.List;
import java.util.Set;

/** How two regions stand to one another. */
public enum Places {
    /** One is not told, or it is the nation as a whole. */
    UNKNOWN,
    SAME,
    /** One lies in the other. */
    CONTAINS,
    APART;

    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    static Places compare(Region a, Region b) {
        if (unknown(a) || unknown(b)) return UNKNOWN;
        if (a.code().equals(b.code())) return SAME;
        return contains(a, b) || contains(b, a) ? CONTAINS : APART;
    }

    /** Whether {@link #compare} calls two regions of these codes apart; of an empty code nothing is. */
    static boolean apart(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) return false;
        if (isCounty(a) && isCounty(b)) return true;
        return !isWithin(a, b) && !isWithin(b, a);
    }

    /** The code of a place; empty for one that tells no more than the nation. */
    static String known(String code) {
        return code.equals(Region.NATION.code()) ? "" : code;
    }

    private static boolean isCounty(String code) {
        return code.length() == 6 && !code.endsWith("00");
    }

    private static boolean isWithin(String inner, String outer) {
        String up = inner;
        while (up != null && !up.equals(outer)) up = Region.parentCode(up);
        return up != null;
    }

    public static boolean contains(Region outer, Region inner) {
        return inner.lineage().stream().anyMatch(r -> r.code().equals(outer.code()));
    }

    /** A key that a place shares with those in and around it, down to the city; null for what is wider than a city. */
    static String city(Region region) {
        if (unknown(region)) return null;
        String code = region.code();
        if (code.length() < 6) return code;
        String province = code.substring(0, 2);
        if (MUNICIPALITIES.contains(province)) return province;
        return code.startsWith("0000", 2) ? null : code.substring(0, 4);
    }

    /** Codes of the region and all it lies in, but the nation; empty for what is unknown. */
    public static List<String> codes(Region region) {
        if (unknown(region)) return List.of();
        return region.lineage().stream()
                .map(Region::code)
                .filter(c -> !c.equals(Region.NATION.code()))
                .toList();
    }

    public static int depth(Region region) {
        return unknown(region) ? 0 : region.lineage().size();
    }

    private static boolean unknown(Region r) {
        return r == null || r.code().equals(Region.NATION.code());
    }
}
