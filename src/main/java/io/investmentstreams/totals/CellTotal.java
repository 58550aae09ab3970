package io.investmentstreams.totals;

import java.time.LocalDate;
import java.util.List;

/**
 * All windows of one cell: a record of {@code investment-totals}.
 *
 * @param path     names of the region from the province down, joined by '/'
 * @param revision counts the times the cell's record was written since something supported it, from 1
 * @param windows  one for each {@link Window}, in that order
 */
public record CellTotal(
        String code, String path, String sector, LocalDate asOf, long revision, List<WindowTotal> windows) {
    public CellTotal {
        windows = List.copyOf(windows);
    }

    public Cell cell() {
        return new Cell(code, sector);
    }

    public WindowTotal window(Window window) {
        return windows.stream().filter(w -> w.window() == window).findFirst().orElseThrow();
    }
}
