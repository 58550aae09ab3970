package io.investmentstreams.extract.date;

import io.investmentstreams.extract.date.Named.Part;
import io.investmentstreams.extract.text.Characters;

/** Reads the numbers of dates: Arabic, or Chinese (十一, 二〇二一). Of one use: it remembers what it read last. */
final class DateNumber {
    private static final String CHINESE = "零一二三四五六七八九十〇廿卅";
    private static final Characters NUMERALS = Characters.of(CHINESE);
    private static final int LONGEST = 6;

    private final char[] c;
    private int end;
    private int length;

    DateNumber(char[] c) {
        this.c = c;
    }

    boolean arabic(int at) {
        return at < c.length && c[at] >= '0' && c[at] <= '9';
    }

    boolean begins(int at) {
        return at < c.length && (arabic(at) || NUMERALS.has(c[at]));
    }

    boolean letter(char x) {
        return (x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z');
    }

    /** The number at {@code at}; -1 when it is too long for a date. */
    int read(int at) {
        end = behind(at);
        length = end - at;
        if (length > LONGEST) return -1;
        return arabic(at) ? Integer.parseInt(new String(c, at, length)) : chinese(at);
    }

    /** Where the number read last ends. */
    int end() {
        return end;
    }

    /** Whether the number read last is a year of our time. */
    boolean isYear() {
        if (length != 4) return false;
        int value = arabic(end - 4) ? Integer.parseInt(new String(c, end - 4, 4)) : chinese(end - 4);
        return value >= 1900 && value <= 2100;
    }

    /** The place behind the run of digits at {@code at}, or behind the one character that is none. */
    int behind(int at) {
        int next = at;
        if (arabic(at)) {
            while (arabic(next)) next++;
        } else {
            while (begins(next) && !arabic(next)) next++;
        }
        return Math.max(next, at + 1);
    }

    /** One blank that may stand between a number and its unit. */
    int skip(int at) {
        return at < c.length && c[at] == ' ' ? at + 1 : at;
    }

    /** The place behind a word or dash that joins the ends of a range; -1 without one. */
    int joint(int from) {
        int at = skip(from);
        if (at >= c.length) return -1;
        if (c[at] == '至' || c[at] == '到') return skip(at + 1);
        int dashes = at;
        while (dashes < c.length && dashes < at + 2 && "-—–~〜─―‒".indexOf(c[dashes]) >= 0) dashes++;
        return dashes == at ? -1 : skip(dashes);
    }

    /** A date in figures (2022/03/10, 2021-6-1, 2021.06.01) at {@code at}; null when there is none. */
    Part stamp(int at) {
        int year = read(at);
        if (end >= c.length || "-/.".indexOf(c[end]) < 0 || !arabic(end + 1)) return null;
        char separator = c[end];
        int month = read(end + 1);
        if (length > 2 || end >= c.length || c[end] != separator || !arabic(end + 1)) return null;
        int day = read(end + 1);
        boolean sound = length <= 2 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return sound ? new Part(year, month, day) : null;
    }

    private int chinese(int at) {
        int tens = -1;
        int value = 0;
        for (int i = at; i < end; i++) {
            int digit = CHINESE.indexOf(c[i]) % 11;
            if (c[i] == '十' && tens >= 0) return -1;
            if (c[i] == '廿' || c[i] == '卅') digit = -1;
            if (digit < 0) return -1;
            if (c[i] == '十') {
                tens = i == at ? 10 : value * 10;
                value = 0;
            } else {
                value = value * 10 + digit;
            }
        }
        return tens < 0 ? value : tens + value;
    }
}
