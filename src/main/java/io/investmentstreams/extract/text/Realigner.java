package io.investmentstreams.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Undoes a byte-level replacement inside GBK text. The replacement hit the second byte of one character and the first of the next as if
 * they were one, so the decoder lost a lead byte ('?') and paired the following bytes wrongly until an ASCII byte brought it into step. All
 * ways in which that can have happened are listed; which one is true is for others to judge.
 */
final class Realigner {
    private static final int MOST = 200;
    private static final int LONGEST = 40;
    static final int[] ANY_LEAD =
            IntStream.rangeClosed(Gbk.FIRST_LEAD, Gbk.LAST).toArray();
    static final int[] ANY_BYTE = IntStream.rangeClosed(Gbk.FIRST_TRAIL, Gbk.LAST)
            .filter(b -> b != 0x7F)
            .toArray();
    /** First bytes under which GBK leaves pairs undefined: its user zones and the gaps among its signs. */
    static final int[] DROPPED_LEAD = IntStream.of(ANY_LEAD)
            .filter(b -> (b >= 0xA1 && b <= 0xAF) || b >= 0xF8)
            .toArray();

    /** What the replacement left behind a lead byte, which is why the decoder gave that byte up. */
    private static final String MARKS = "?？,，;；!！:：.．、";

    private static final int FULL_WIDTH = 0xA3;
    private static final int FULL_WIDTH_QUESTION = 0xA3BF;

    private final Gbk gbk;
    private final Readings readings;
    private final Pinyin pinyin;

    Realigner(Gbk gbk, Readings readings, Pinyin pinyin) {
        this.gbk = gbk;
        this.readings = readings;
        this.pinyin = pinyin;
    }

    /** Ways to read the text from the lost byte at {@code at}, with exactly {@code dropped} pairs that the decoder left out. */
    List<Alignment> from(String text, int at, int dropped) {
        Search search = new Search(text, dropped);
        search.start(at);
        return search.found;
    }

    static boolean isLost(char c) {
        return c == '?' || c == '？' || c == '\uFFFD';
    }

    /** Bytes that make, after {@code lead}, a character with this reading. */
    private int[] trails(int lead, String syllable) {
        if (lead < Gbk.FIRST_LEAD) return new int[0];
        return Arrays.stream(ANY_BYTE)
                .filter(b -> readings.has(gbk.decode(lead, b), syllable))
                .toArray();
    }

    private int[] leads(char trail, String syllable) {
        return Arrays.stream(ANY_LEAD)
                .filter(b -> readings.has(gbk.decode(b, trail), syllable))
                .toArray();
    }

    private final class Search {
        private final String text;
        private final int drops;
        private final List<Alignment> found = new ArrayList<>();

        Search(String text, int drops) {
            this.text = text;
            this.drops = drops;
        }

        void start(int at) {
            String tail = pinyin.tail(text, at + 1);
            if (tail != null) {
                int before = at == 0 ? 0 : gbk.code(text.charAt(at - 1));
                int end = Pinyin.close(text, at + 1) + 1;
                feed(new Alignment(), trails(before & 0xFF, tail), at, end);
                return;
            }
            swallowedMark(at);
            boolean mark = at + 1 < text.length() && MARKS.indexOf(text.charAt(at + 1)) >= 0;
            if (mark || text.charAt(at) == '\uFFFD') next(new Alignment().feed(ANY_LEAD, at, at + 1), at + 1);
        }

        /** The mark after the lost byte is gone too, and the next character's second byte stands there with its reading. */
        private void swallowedMark(int at) {
            if (drops > 0 || at + 2 >= text.length() || !isTrailLetter(text.charAt(at + 1))) return;
            String reading = text.charAt(at + 2) == '(' ? pinyin.tail(text, at + 3) : null;
            if (reading == null) return;
            Alignment alignment = new Alignment();
            alignment.feed(ANY_LEAD, at, at + 1).feed(new int[] {FULL_WIDTH}, at, at + 1);
            alignment.feed(leads(text.charAt(at + 1), reading), at, at + 1);
            feed(alignment, new int[] {text.charAt(at + 1)}, at + 1, at + 2);
        }

        private void feed(Alignment alignment, int[] values, int start, int end) {
            if (values.length > 0) step(alignment.feed(values, start, end), end);
        }

        private void step(Alignment alignment, int at) {
            if (found.size() >= MOST || alignment.slots().size() > LONGEST) return;
            if (alignment.aligned()) {
                if (alignment.dropped() == drops && alignment.backed()) found.add(alignment);
                return;
            }
            if (at >= text.length()) return;
            if (alignment.dropped() < drops) {
                Alignment dropping = new Alignment(alignment);
                dropping.feed(DROPPED_LEAD, at, at).feed(ANY_BYTE, at, at).countDropped();
                token(dropping, at);
            }
            token(alignment, at);
        }

        private void next(Alignment alignment, int at) {
            if (at < text.length()) token(alignment, at);
        }

        private void token(Alignment alignment, int at) {
            char c = text.charAt(at);
            if (isLost(c)) {
                lost(alignment, at);
            } else if (c == '(' && pinyin.tail(text, at + 1) != null) {
                step(alignment, Pinyin.close(text, at + 1) + 1);
            } else if (isTrailLetter(c)) {
                letter(alignment, c, at);
            } else if (c > ' ' && c < '@' && (c < '0' || c > '9')) {
                step(alignment.feed(FULL_WIDTH << 8 | c | 0x80, at, at + 1), at + 1);
            } else if (gbk.code(c) != 0) {
                step(alignment.feed(gbk.code(c), at, at + 1), at + 1);
            }
        }

        /** A second byte; a reading after it tells which first bytes it can have had. */
        private void letter(Alignment alignment, char c, int at) {
            String reading = at + 1 < text.length() && text.charAt(at + 1) == '(' ? pinyin.tail(text, at + 2) : null;
            if (reading == null || alignment.restrict(b -> readings.has(gbk.decode(b, c), reading))) {
                feed(alignment, new int[] {c}, at, at + 1);
            }
        }

        private void lost(Alignment alignment, int at) {
            String tail = pinyin.tail(text, at + 1);
            if (tail != null) {
                feed(new Alignment(alignment), trails(alignment.lastByte(), tail), at, Pinyin.close(text, at + 1) + 1);
                return;
            }
            Alignment mark = new Alignment(alignment).feed(FULL_WIDTH_QUESTION, at, at + 1);
            step(mark, at + 1);
            feed(new Alignment(alignment), ANY_BYTE, at, at + 1);
        }

        private static boolean isTrailLetter(char c) {
            return c >= '@' && c <= '~';
        }
    }
}
