package io.investmentstreams.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Measure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CompactTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 9);
    private final Compact compact = new Compact();

    @Test
    void whatComesOutIsEqualAndWhatRecursIsTheSameObject() {
        DaySlice first = compact.of(slice("100", "320583"));
        DaySlice second = compact.of(slice("100", "320583"));
        assertThat(first).isEqualTo(slice("100", "320583"));
        assertThat(second.code()).isSameAs(first.code());
        assertThat(first.signed().low()).isSameAs(first.signed().value());
        assertThat(first.naive()).isSameAs(first.signed().value());
        assertThat(first.intended()).isSameAs(Measure.ZERO);
    }

    @Test
    void figuresThatNoLongHoldsStayExact() {
        String large = "9".repeat(36);
        assertThat(compact.of(slice(large, "320583"))).isEqualTo(slice(large, "320583"));
        assertThat(compact.of(slice("-" + large, "320583"))).isEqualTo(slice("-" + large, "320583"));
        String least = String.valueOf(Long.MIN_VALUE);
        assertThat(compact.of(slice(least, "320583"))).isEqualTo(slice(least, "320583"));
    }

    @Test
    void boundsThatDifferStayApart() {
        Measure range = new Measure(money("100"), money("50"), money("200"), 1, 2);
        DaySlice slice = new DaySlice("320583", "all", DAY, 1, range, Measure.ZERO, money("300"));
        assertThat(compact.of(slice)).isEqualTo(slice);
    }

    /** In new objects throughout, at scale 2. */
    private static DaySlice slice(String digits, String code) {
        Measure zero = new Measure(money("0"), money("0"), money("0"), 0, 0);
        Measure signed = new Measure(money(digits), money(digits), money(digits), 0, 1);
        return new DaySlice(new String(code.toCharArray()), "all", DAY, 1, signed, zero, money(digits));
    }

    private static BigDecimal money(String digits) {
        return new BigDecimal(new BigInteger(digits), 2);
    }
}
