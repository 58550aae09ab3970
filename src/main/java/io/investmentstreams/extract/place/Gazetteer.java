package io.investmentstreams.extract.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All divisions of China down to towns, and foreign countries. */
final class Gazetteer {
    private final Map<String, Division> byCode = new LinkedHashMap<>(60_000);
    private final List<Zone> zones = new ArrayList<>();

    /** A development zone, or a town of one, with the deepest division that is certain to hold it. */
    record Zone(String name, Division host) {}

    Gazetteer() {
        for (String[] row : Table.rows("divisions.tsv")) addRow(row);
        for (String[] row : Table.rows("countries.tsv")) add(row[0], row[1]);
    }

    private void addRow(String[] row) {
        String code = row[0];
        boolean zone = isZone(code);
        Division here = zone ? parentOf(code) : add(code, row[1]);
        if (zone) zones.add(new Zone(row[1], here));
        if (row.length < 3) return;
        for (String town : row[2].split(" ")) {
            String townCode = code + town.substring(0, 3);
            String name = town.substring(3);
            if (zone || Names.isZoneName(name)) zones.add(new Zone(name, here));
            else add(townCode, name);
        }
    }

    private static boolean isZone(String code) {
        return code.charAt(4) == '7' && !code.endsWith("00");
    }

    private Division add(String code, String name) {
        Division d = new Division(code, name, parentOf(code));
        if (byCode.put(code, d) != null) throw new IllegalStateException("code twice in the gazetteer: " + code);
        return d;
    }

    private Division parentOf(String code) {
        String up = Region.parentCode(code);
        if (up == null || up.equals(Region.NATION.code())) return null;
        Division parent = byCode.get(up);
        if (parent == null) throw new IllegalStateException("no parent in the gazetteer for " + code);
        return parent;
    }

    /** Null when there is no such code. */
    Division byCode(String code) {
        return byCode.get(code);
    }

    /** In the order of their codes' files: a parent comes before its children. */
    Collection<Division> divisions() {
        return byCode.values();
    }

    List<Zone> zones() {
        return zones;
    }
}
