package io.investmentstreams.topology.state;

import io.investmentstreams.totals.CellState.Entry;
import java.time.LocalDate;
import java.util.Map;

/**
 * The slices of one day of all cells of a region: a project moves those of its sector and of the sectors above at once.
 *
 * @param on      null for what is undated
 * @param sectors by the name of the sector
 */
public record RegionDay(LocalDate on, Map<String, Entry> sectors) {
    public RegionDay {
        sectors = Map.copyOf(sectors);
    }
}
