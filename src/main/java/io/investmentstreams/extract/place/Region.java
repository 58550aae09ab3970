package io.investmentstreams.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place in the official divisions, down to the deepest level that is certain.
 *
 * @param code GB/T 2260 (6 digits), a town's 9-digit statistical code, 100000 for the nation, or ISO 3166 alpha-2 for a country
 * @param path names from the province down, joined by '/' (江苏省/苏州市/昆山市); the nation is 全国
 */
public record Region(String code, String path) {
    public static final Region NATION = new Region("100000", "全国");

    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    /** This region and all it lies in, deepest first, up to the nation; a foreign country stands alone. */
    public List<Region> lineage() {
        List<Region> line = new ArrayList<>();
        for (Region r = this; r != null; r = r.parent()) line.add(r);
        return line;
    }

    /** The region this one lies in; null for the nation and for foreign countries. */
    public Region parent() {
        String up = parentCode(code);
        if (up == null) return null;
        if (up.equals(NATION.code)) return NATION;
        int cut = path.lastIndexOf('/');
        return new Region(up, cut < 0 ? path : path.substring(0, cut));
    }

    /** The code one level up; null for the nation and for foreign countries. */
    public static String parentCode(String code) {
        if (code.equals("100000") || !Character.isDigit(code.charAt(0))) return null;
        if (code.length() == 9) return code.substring(0, 6);
        String province = code.substring(0, 2);
        if (code.endsWith("0000")) return NATION.code;
        if (code.endsWith("00")) return province + "0000";
        boolean underProvince = MUNICIPALITIES.contains(province) || code.startsWith("90", 2);
        return underProvince ? province + "0000" : code.substring(0, 4) + "00";
    }
}
