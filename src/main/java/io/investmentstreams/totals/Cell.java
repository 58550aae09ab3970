package io.investmentstreams.totals;

/**
 * One (region, sector) pair.
 *
 * @param code   region code, see {@link io.investmentstreams.extract.place.Region#code()}
 * @param sector a leaf, a parent, or "all"
 */
public record Cell(String code, String sector) {
    /** The record key in the topics: {@code code|sector}. */
    public String key() {
        return code + "|" + sector;
    }
}
