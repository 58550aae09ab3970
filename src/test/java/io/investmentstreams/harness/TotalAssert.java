package io.investmentstreams.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import java.math.BigDecimal;

/** Assertions on one cell's total; of the window {@link Window#ALL} unless another is chosen with {@link #in}. */
public final class TotalAssert {
    private final String cell;
    private final CellTotal total;
    private final Window window;

    TotalAssert(String cell, CellTotal total, Window window) {
        this.cell = cell;
        this.total = total;
        this.window = window;
    }

    /** The same cell in another window. */
    public TotalAssert in(Window other) {
        return new TotalAssert(cell, total, other);
    }

    /** @param cny such as {@code 1800000000}, whatever its scale */
    public TotalAssert signed(String cny) {
        return figure("signed", window().signed().value(), cny);
    }

    public TotalAssert intended(String cny) {
        return figure("intended", window().intended().value(), cny);
    }

    /** What plain summing would have shown. */
    public TotalAssert naive(String cny) {
        return figure("naive", window().naive(), cny);
    }

    /** How many signed projects are counted. */
    public TotalAssert projects(long count) {
        assertThat(window().signed().projects()).as(what("projects")).isEqualTo(count);
        return this;
    }

    /** Nothing supports the cell: it has no record. */
    public void isAbsent() {
        assertThat(total).as(cell).isNull();
    }

    private TotalAssert figure(String name, BigDecimal is, String should) {
        assertThat(is).as(what(name)).isEqualByComparingTo(new BigDecimal(should));
        return this;
    }

    private WindowTotal window() {
        assertThat(total).as(cell).isNotNull();
        return total.window(window);
    }

    private String what(String figure) {
        return figure + " of " + cell + " in " + window.label();
    }
}
