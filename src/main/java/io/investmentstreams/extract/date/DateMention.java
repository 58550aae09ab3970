package io.investmentstreams.extract.date;

import java.time.LocalDate;

/**
 * One date named in a text.
 *
 * @param start     first character
 * @param end       last character, exclusive
 * @param on        first day meant; null when the year or month cannot be told
 * @param until     last day meant, equal to {@code on} for a single day; null exactly when {@code on} is
 * @param precision what the text names: a day (or a range of days), a month, or a year
 */
public record DateMention(int start, int end, LocalDate on, LocalDate until, Precision precision) {
    public DateMention {
        if (start < 0 || end <= start) throw new IllegalArgumentException("span " + start + ".." + end);
        if ((on == null) != (until == null)) throw new IllegalArgumentException("a date needs both ends or none");
        if (on != null && until.isBefore(on)) throw new IllegalArgumentException(on + " to " + until);
    }
}
