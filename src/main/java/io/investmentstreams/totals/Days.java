package io.investmentstreams.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days from {@code first} to {@code last}, both included; none when first is after last. */
record Days(LocalDate first, LocalDate last) {
    boolean isEmpty() {
        return first.isAfter(last);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The days of this that are not in {@code other}: none, one or two stretches. */
    List<Days> without(Days other) {
        List<Days> left = new ArrayList<>(2);
        add(left, new Days(first, min(last, dayBefore(other.first))));
        add(left, new Days(max(first, dayAfter(other.last)), last));
        return left;
    }

    private static void add(List<Days> list, Days days) {
        if (!days.isEmpty()) list.add(days);
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
