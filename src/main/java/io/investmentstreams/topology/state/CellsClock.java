package io.investmentstreams.topology.state;

import java.time.LocalDate;

/**
 * The as-of day of one task's cells.
 *
 * @param moving true while some cells may still end at another day
 * @param cursor key of the last cell moved; null before the first
 */
public record CellsClock(LocalDate asOf, boolean moving, String cursor) {}
