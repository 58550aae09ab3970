package io.investmentstreams.totals;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One (region, sector) pair.
 *
 * @param code   region code, see {@link io.investmentstreams.extract.place.Region#code()}
 * @param sector a leaf, a parent, or "all"
 */
public record Cell(String code, String sector) {
    /** By region, then by sector. */
    public static final Comparator<Cell> BY_PLACE =
            Comparator.comparing(Cell::code).thenComparing(Cell::sector);

    /** The record key in the topics: {@code code|sector}. */
    public String key() {
        return code + "|" + sector;
    }

    /**
     * The key of one day's slice: {@code code|sector|date}, or {@code code|sector|undated}.
     *
     * @param on null when undated
     */
    public String dayKey(LocalDate on) {
        return dayKey(key(), on);
    }

    /** The key of what {@code key} names on one day; null when undated. */
    public static String dayKey(String key, LocalDate on) {
        return key + "|" + (on == null ? "undated" : on);
    }

    /** The cell whose {@link #key()} this is. */
    public static Cell ofKey(String key) {
        int bar = key.indexOf('|');
        if (bar < 0) throw new IllegalArgumentException("not a cell's key: " + key);
        return new Cell(key.substring(0, bar), key.substring(bar + 1));
    }
}
