package io.investmentstreams.totals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** A stretch of days that ends at the as-of day, that day included. */
public enum Window {
    DAYS_7("7d", 7),
    DAYS_30("30d", 30),
    DAYS_90("90d", 90),
    DAYS_365("365d", 365),
    YEAR("year", 0),
    ALL("all", 0);

    private final String label;
    private final int days;

    Window(String label, int days) {
        this.label = label;
        this.days = days;
    }

    /** Its name in records and queries. */
    @JsonValue
    public String label() {
        return label;
    }

    /**
     * The window of that {@link #label()}.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static Window labelled(String label) {
        for (Window w : values()) if (w.label.equals(label)) return w;
        throw new IllegalArgumentException("no window is called " + label);
    }

    /** First day inside; null for {@link #ALL}. */
    public LocalDate from(LocalDate asOf) {
        return switch (this) {
            case ALL -> null;
            case YEAR -> asOf.withDayOfYear(1);
            default -> asOf.minusDays(days - 1L);
        };
    }

    /** The days inside, without the undated ones that {@link #ALL} counts besides. */
    Days days(LocalDate asOf) {
        LocalDate from = from(asOf);
        return new Days(from == null ? LocalDate.MIN : from, asOf);
    }

    /**
     * Whether what is dated {@code on} counts.
     *
     * @param on null when undated
     */
    public boolean contains(LocalDate on, LocalDate asOf) {
        if (this == ALL) return on == null || !on.isAfter(asOf);
        return on != null && days(asOf).contains(on);
    }
}
