package io.investmentstreams.extract.money;

/** Finds the bound words beside a figure. */
final class Bounds {
    /** A bound and where its span reaches to. */
    record Found(Bound bound, int at) {}

    private final Words low;
    private final Words high;
    private final Words about;
    private final Words none;
    private final Words lowBare;
    private final Words up;
    private final Words lowAfter;
    private final Words highAfter;
    private final Words aboutAfter;
    private final Words noneAfter;

    Bounds(Lexicon lexicon) {
        low = lexicon.words("before-low");
        high = lexicon.words("before-high");
        about = lexicon.words("before-about");
        none = lexicon.words("before-none");
        lowBare = lexicon.words("before-low-bare");
        up = lexicon.words("before-up");
        lowAfter = lexicon.words("after-low");
        highAfter = lexicon.words("after-high");
        aboutAfter = lexicon.words("after-about");
        noneAfter = lexicon.words("after-none");
    }

    /** The bound said just before {@code start}, and where it starts; never reaching before {@code floor}. */
    Found before(char[] c, int start, int floor, boolean bare) {
        int at = start;
        while (at > floor && c[at - 1] == ' ') at--;
        if (at > floor && c[at - 1] == '了') at--;
        if (none.before(c, at, floor) != null) return new Found(Bound.NONE, start);
        String atLeast = low.before(c, at, floor);
        String atMost = high.before(c, at, floor);
        String near = about.before(c, at, floor);
        int longest = Math.max(length(atLeast), Math.max(length(atMost), length(near)));
        if (longest == 0) return bare ? bareBefore(c, start, at, floor) : new Found(Bound.NONE, start);
        Bound bound = length(atLeast) == longest ? Bound.LOW : length(atMost) == longest ? Bound.HIGH : Bound.ABOUT;
        return new Found(bound, at - longest);
    }

    private Found bareBefore(char[] c, int start, int at, int floor) {
        String word = lowBare.before(c, at, floor);
        if (word == null) return new Found(Bound.NONE, start);
        int from = at - word.length();
        boolean free = from == 0 || c[from - 1] < 0x3400 || up.before(c, from, 0) != null;
        return free ? new Found(Bound.LOW, from) : new Found(Bound.NONE, start);
    }

    /** The bound said just after {@code end}, and where it ends. */
    Found after(char[] c, int end) {
        int at = end;
        if (at < c.length && c[at] == ' ') at++;
        if (noneAfter.at(c, at) != null) return new Found(Bound.NONE, end);
        Found found = found(lowAfter.at(c, at), Bound.LOW, at);
        if (found == null) found = found(highAfter.at(c, at), Bound.HIGH, at);
        if (found == null) found = found(aboutAfter.at(c, at), Bound.ABOUT, at);
        return found == null ? new Found(Bound.NONE, end) : found;
    }

    private static Found found(String word, Bound bound, int at) {
        return word == null ? null : new Found(bound, at + word.length());
    }

    private static int length(String word) {
        return word == null ? 0 : word.length();
    }
}
