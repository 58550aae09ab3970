package io.investmentstreams.extract.date;

/**
 * A date as the text names it, before what it leaves out is filled in.
 *
 * @param from   the (first) date
 * @param to     the last date of a range; equal to {@code from} for a single one
 * @param anchor what a relative word counts from
 * @param shift  distance from the anchor, in its unit; of a stated day, its distance from today
 * @param future the text says beforehand that it is still to come (将于)
 */
record Named(int start, int end, Part from, Part to, Anchor anchor, int shift, boolean future) {
    /** Year, month and day as named; 0 for what is not. */
    record Part(int year, int month, int day) {
        static final Part NOTHING = new Part(0, 0, 0);

        Precision precision() {
            return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
        }
    }

    enum Anchor {
        /** Nothing: the parts stand for themselves. */
        NONE,
        /** Nothing, but the text says which day it is (今天(11月18日)), and so what its today is. */
        STATED,
        /** The day of publication (昨天). */
        DAY,
        /** The month of publication (上月8日). */
        MONTH,
        /** The year of publication (去年10月). */
        YEAR,
        /** The year named last (同年12月28日). */
        SAME_YEAR
    }

    Precision precision() {
        return anchor == Anchor.DAY
                ? Precision.DAY
                : anchor == Anchor.MONTH && from.day() == 0 ? Precision.MONTH : from.precision();
    }
}
