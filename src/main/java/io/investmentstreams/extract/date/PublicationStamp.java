package io.investmentstreams.extract.date;

import io.investmentstreams.extract.date.Named.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Looks for the date a page prints for its own publication. */
final class PublicationStamp {
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_REST = 30;

    private final char[] c;
    private final DateWords words;
    private final DateNumber number;

    PublicationStamp(char[] c, DateWords words) {
        this.c = c;
        this.words = words;
        this.number = new DateNumber(c);
    }

    /** The first date after a label (发布时间), else the first with a time of day, else the first alone on a short line. */
    Optional<LocalDate> find() {
        LocalDate timed = null;
        LocalDate alone = null;
        for (int at = 0; at < c.length; at = number.behind(at)) {
            if (!number.arabic(at) || !number.arabic(at + 3)) continue;
            LocalDate day = day(at);
            if (day == null) continue;
            int end = number.end();
            if (words.before(c, back(at), "publication")) return Optional.of(day);
            if (timed == null && timeFollows(end)) timed = day;
            if (alone == null && lineLength(at, end) - (end - at) <= LONGEST_REST && !prose(at, end)) alone = day;
            at = end - 1;
        }
        return Optional.ofNullable(timed == null ? alone : timed);
    }

    private LocalDate day(int at) {
        Part part = number.stamp(at);
        if (part == null) part = written(at);
        if (part == null || part.year() < 1990 || part.year() > 2100) return null;
        try {
            return LocalDate.of(part.year(), part.month(), part.day());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Part written(int at) {
        int year = number.read(at);
        if (!number.isYear() || !unit('年')) return null;
        int month = number.read(number.end() + 1);
        if (!unit('月')) return null;
        int day = number.read(number.end() + 1);
        return unit('日') ? new Part(year, month, day) : null;
    }

    private boolean unit(char unit) {
        return number.end() < c.length && c[number.end()] == unit && (unit == '日' || number.arabic(number.end() + 1));
    }

    private int back(int at) {
        int from = at;
        while (from > 0 && from > at - 3 && (c[from - 1] == ' ' || c[from - 1] == ':')) from--;
        return from < at && c[from] == ':' && words.before(c, from + 1, "publication") ? from + 1 : from;
    }

    private boolean timeFollows(int end) {
        int at = end < c.length && c[end] == '日' ? end + 1 : end;
        while (at < c.length && at < end + 4 && (c[at] == ' ' || c[at] == 'T')) at++;
        int digits = at;
        while (number.arabic(digits)) digits++;
        return digits > at && digits <= at + 2 && digits < c.length && c[digits] == ':' && number.arabic(digits + 1);
    }

    private int lineLength(int at, int end) {
        return lineEnd(end) - lineStart(at);
    }

    private boolean prose(int at, int end) {
        for (int i = lineStart(at); i < lineEnd(end); i++) if (c[i] == '。' || c[i] == ',') return true;
        return false;
    }

    private int lineStart(int at) {
        int from = at;
        while (from > 0 && from > at - LONGEST_LINE && c[from - 1] != '\n') from--;
        return from;
    }

    private int lineEnd(int end) {
        int to = end;
        while (to < c.length && to < end + LONGEST_LINE && c[to] != '\n') to++;
        return to;
    }
}
