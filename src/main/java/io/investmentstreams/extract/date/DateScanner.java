package io.investmentstreams.extract.date;

import io.investmentstreams.extract.date.Named.Anchor;
import io.investmentstreams.extract.date.Named.Part;
import java.util.ArrayList;
import java.util.List;

/** Finds the dates a text names, in one pass. Of one use: it holds its place in the text. */
final class DateScanner {
    private final char[] c;
    private final DateWords words;
    private final DateNumber number;
    private int pos;

    DateScanner(char[] c, DateWords words) {
        this.c = c;
        this.words = words;
        this.number = new DateNumber(c);
    }

    List<Named> scan() {
        List<Named> found = new ArrayList<>();
        int at = 0;
        while (at < c.length) {
            Named named = named(at);
            if (named != null) found.add(named);
            at = named != null ? named.end() : number.behind(at);
        }
        return found;
    }

    private Named named(int at) {
        DateWords.Word word = words.relative(c, at);
        if (word != null) return word.kind().equals("none") ? null : relative(at, word);
        if (!number.begins(at)) return null;
        pos = at;
        Part from = leading(at);
        return from == null ? null : named(at, from, Anchor.NONE, 0);
    }

    private Named relative(int at, DateWords.Word word) {
        pos = at + word.text().length();
        switch (word.kind()) {
            case "day" -> {
                Part said = bracketed();
                return said == null
                        ? new Named(at, pos, Part.NOTHING, Part.NOTHING, Anchor.DAY, word.distance(), false)
                        : named(at, said, Anchor.STATED, word.distance());
            }
            case "month" -> {
                int day = unit(31, '日', '号');
                return named(at, new Part(0, 0, day), Anchor.MONTH, word.distance());
            }
            case "same-year" -> {
                Part part = monthAndDay(0, true);
                return part.month() == 0 ? null : named(at, part, Anchor.SAME_YEAR, 0);
            }
            default -> {
                return named(at, monthAndDay(0, true), Anchor.YEAR, word.distance());
            }
        }
    }

    private Named named(int start, Part from, Anchor anchor, int shift) {
        Part to = rangeEnd(from);
        return new Named(start, pos, from, to, anchor, shift, words.before(c, start, "future"));
    }

    /** The 11月18日 of 今天(11月18日), its bracket taken in; null when there is none. */
    private Part bracketed() {
        int after = pos;
        if (look(0) == '(') {
            pos++;
            Part part = monthAndDay(0, true);
            int day = part.month() == 0 ? unit(31, '日', '号') : part.day();
            if (day > 0 && look(0) == ')') {
                pos++;
                return new Part(0, part.month(), day);
            }
        }
        pos = after;
        return null;
    }

    private Part leading(int at) {
        if (at > 0 && (c[at - 1] == '.' || c[at - 1] == '-' || number.letter(c[at - 1]))) return null;
        int value = number.read(at);
        boolean fourDigits = number.isYear();
        if (fourDigits && unitAt(number.end(), '年')) {
            pos = number.skip(number.end()) + 1;
            return monthAndDay(value, true);
        }
        if (fourDigits) {
            Part stamp = number.stamp(at);
            if (stamp == null) return yearRange(at);
            pos = number.end();
            return stamp;
        }
        Part part = monthAndDay(0, false);
        if (part.month() > 0) return part;
        return words.before(c, at, "not-day-before") ? null : dayOnly();
    }

    /** The 2018 of 2018-2020年, with the joint still ahead; null when it is something else. */
    private Part yearRange(int at) {
        int from = number.read(at);
        int end = number.end();
        int joint = number.joint(end);
        if (joint < 0 || !number.begins(joint)) return null;
        number.read(joint);
        if (!number.isYear() || !unitAt(number.end(), '年')) return null;
        pos = end;
        return new Part(from, 0, 0);
    }

    private Part dayOnly() {
        int start = pos;
        int day = number.arabic(pos) ? unit(31, '日', '日') : 0;
        if (day == 0) day = shortRange(31, '日');
        if (day == 0) return null;
        boolean counted = look(0) != 0 && pos > start && c[pos - 1] == '日' && words.at(c, pos, "not-day-after");
        return counted ? null : new Part(0, 0, day);
    }

    private Part monthAndDay(int year, boolean afterYear) {
        int start = pos;
        pos = number.skip(pos);
        boolean chinese = !number.arabic(pos);
        int month = unit(12, '月', '月');
        if (month == 0 && number.arabic(pos)) month = shortRange(12, '月');
        if (month == 0) {
            pos = start;
            return new Part(year, 0, 0);
        }
        int behindMonth = pos;
        pos = number.skip(pos);
        int day = unit(31, '日', '号');
        if (day == 0) day = shortRange(31, '日');
        if (day == 0) pos = behindMonth;
        boolean lone = day == 0 && !afterYear && (chinese ? "份底初中上下".indexOf(look(0)) < 0 : look(0) == '龄');
        if (!lone) return new Part(year, month, day);
        pos = start;
        return new Part(year, 0, 0);
    }

    /** A number not above {@code most} with one of two units behind it, passed over; 0, passing nothing, without. */
    private int unit(int most, char unit, char other) {
        if (!number.begins(pos)) return 0;
        int value = number.read(pos);
        int at = number.skip(number.end());
        boolean fits = value >= 1 && value <= most && at < c.length && (c[at] == unit || c[at] == other);
        if (fits) pos = at + 1;
        return fits ? value : 0;
    }

    /** The 8 of 8-10日 or 1 of 1至9月, passed over up to the joint; 0 when no such range stands here. */
    private int shortRange(int most, char unit) {
        if (!number.arabic(pos)) return 0;
        int value = number.read(pos);
        int end = number.end();
        int joint = number.joint(end);
        if (value < 1 || value > most || joint < 0 || !number.arabic(joint)) return 0;
        int last = number.read(joint);
        int at = number.skip(number.end());
        boolean fits = last > value && last <= most && at < c.length && c[at] == unit;
        if (fits) pos = end;
        return fits ? value : 0;
    }

    private Part rangeEnd(Part from) {
        int before = pos;
        int joint = number.joint(pos);
        if (joint < 0 || !number.begins(joint)) return from;
        pos = joint;
        Part to = last(from);
        if (to != null) return to;
        pos = before;
        return from;
    }

    private Part last(Part from) {
        int value = number.read(pos);
        if (number.isYear() && unitAt(number.end(), '年')) {
            pos = number.skip(number.end()) + 1;
            Part to = monthAndDay(value, true);
            return to.precision() == from.precision() ? to : null;
        }
        Part to = from.month() > 0 || from.day() > 0 ? monthAndDay(0, true) : Part.NOTHING;
        if (to.month() > 0) return to.precision() == from.precision() ? to : null;
        int day = from.day() > 0 ? unit(31, '日', '号') : 0;
        return day > 0 ? new Part(0, 0, day) : null;
    }

    private boolean unitAt(int at, char unit) {
        int behind = number.skip(at);
        return behind < c.length && c[behind] == unit;
    }

    private char look(int ahead) {
        return pos + ahead < c.length ? c[pos + ahead] : 0;
    }
}
