package io.investmentstreams.totals;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One day of one cell: a record of {@code investment-daily}.
 *
 * @param on       null for what is undated
 * @param revision counts the times the slice was written since something supported it, from 1
 * @param naive    CNY, scale 2
 */
public record DaySlice(
        String code, String sector, LocalDate on, long revision, Measure signed, Measure intended, BigDecimal naive) {
    static DaySlice of(Cell cell, LocalDate on, long revision, Slice slice) {
        return new DaySlice(cell.code(), cell.sector(), on, revision, slice.signed(), slice.intended(), slice.naive());
    }

    public Cell cell() {
        return new Cell(code, sector);
    }

    /** The record key: {@code code|sector|date}, with {@code undated} in place of a date that can't be told. */
    public String key() {
        return cell().dayKey(on);
    }
}
