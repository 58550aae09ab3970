package io.investmentstreams.serde;

import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What several records have in common, both ways. */
final class Parts {
    private static final int MONEY_SCALE = 2;
    private static final int RATE_SCALE = 10;

    private Parts() {}

    static <T, U> List<U> list(List<T> items, Function<T, U> mapping) {
        return items.stream().map(mapping).toList();
    }

    /** Enumerations are lower-case strings in Avro, so that a new value is no new schema. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    /** Digits beyond the cent would be lost in the schema's decimal: then this throws {@link ArithmeticException}. */
    static BigDecimal money(BigDecimal x) {
        return x == null ? null : x.setScale(MONEY_SCALE, RoundingMode.UNNECESSARY);
    }

    /** As {@link #money}, for rates: ten digits after the point. */
    static BigDecimal rate(BigDecimal x) {
        return x == null ? null : x.setScale(RATE_SCALE, RoundingMode.UNNECESSARY);
    }

    static io.investmentstreams.avro.Region region(Region r) {
        return r == null ? null : new io.investmentstreams.avro.Region(r.code(), r.path());
    }

    static Region region(io.investmentstreams.avro.Region r) {
        return r == null ? null : new Region(r.getCode(), r.getPath());
    }

    static io.investmentstreams.avro.Span span(Span s) {
        return new io.investmentstreams.avro.Span(s.start(), s.end(), s.text(), s.normalized(), s.in());
    }

    static Span span(io.investmentstreams.avro.Span s) {
        return new Span(s.getStart(), s.getEnd(), s.getText(), s.getNormalized(), s.getIn());
    }

    static io.investmentstreams.avro.Amount amount(Amount a) {
        return a == null
                ? null
                : new io.investmentstreams.avro.Amount(money(a.value()), money(a.low()), money(a.high()), a.currency());
    }

    static Amount amount(io.investmentstreams.avro.Amount a) {
        return a == null ? null : new Amount(a.getValue(), a.getLow(), a.getHigh(), a.getCurrency());
    }
}
