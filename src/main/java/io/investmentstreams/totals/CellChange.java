package io.investmentstreams.totals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * One change of the all-time figures of a cell: a record of {@code investment-changes}.
 *
 * @param before     zero when the cell is new (field {@code old} of the record)
 * @param after      zero when nothing supports the cell any more (field {@code new})
 * @param causes     the first {@link CellDelta#MAX_CAUSES} of them; none when only the as-of day moved
 * @param causeCount how many there were
 * @param revision   that of the cell's total written with it; for a removed cell one more than its last
 */
public record CellChange(
        String code,
        String path,
        String sector,
        LocalDate asOf,
        @JsonProperty("old") Figures before,
        @JsonProperty("new") Figures after,
        Figures delta,
        List<ChangeCause> causes,
        int causeCount,
        long revision) {
    public CellChange {
        causes = List.copyOf(causes);
    }

    public Cell cell() {
        return new Cell(code, sector);
    }
}
