package io.investmentstreams.totals;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one window of a cell adds up to.
 *
 * @param from  first day inside; null for {@link Window#ALL}
 * @param naive CNY, scale 2
 */
public record WindowTotal(Window window, LocalDate from, Measure signed, Measure intended, BigDecimal naive) {
    static WindowTotal of(Window window, LocalDate asOf, Slice sum) {
        return new WindowTotal(window, window.from(asOf), sum.signed(), sum.intended(), sum.naive());
    }
}
