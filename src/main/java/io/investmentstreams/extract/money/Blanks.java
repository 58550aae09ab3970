package io.investmentstreams.extract.money;

/** Blanks inside an amount, of which a text may have one or two in a row. */
final class Blanks {
    private Blanks() {}

    static int skip(char[] c, int from) {
        int at = from;
        while (at < c.length && at < from + 2 && c[at] == ' ') at++;
        return at;
    }

    static int skipBack(char[] c, int to, int floor) {
        int at = to;
        while (at > floor && at > to - 2 && c[at - 1] == ' ') at--;
        return at;
    }
}
