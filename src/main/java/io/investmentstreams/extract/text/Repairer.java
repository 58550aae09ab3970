package io.investmentstreams.extract.text;

import io.investmentstreams.extract.text.Alignment.Slot;
import java.util.ArrayList;
import java.util.List;

/** Judges the ways to repair a damaged stretch and takes the most plausible, if it is plausible enough. Immutable. */
final class Repairer {
    /** How much likelier, in natural logarithms, the repaired text must be than the text as it stands. */
    private static final double GAIN = 5;

    /** How much likelier a rebuilt character must be than the runner-up to be beyond doubt; more for one that can change a figure. */
    private static final double CLEAR = 1.5;

    private static final double CLEAR_FIGURE = 6;
    private static final double DROP = 1;
    private static final int MOST_DROPPED = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 10;
    private static final int WINDOW = 90;
    private static final int MOST_CANDIDATES = 3000;
    private static final String FIGURES = "零〇一二三四五六七八九十百千万亿两元";

    private final Glyphs glyphs;
    private final Pinyin pinyin;
    private final Gbk gbk = new Gbk();
    private final Realigner realigner;

    /** One rebuilt stretch: {@code text} has one character a slot; {@code doubtful} says which are guesses. */
    record Repair(List<Slot> slots, String text, boolean[] doubtful, int next) {}

    private record Choice(Alignment alignment, Lattice.Reading reading) {}

    /** Loaded when the first damaged text is met: most runs never need it. */
    private static final class Words {
        static final Lexicon LEXICON = new Lexicon();
    }

    Repairer(Glyphs glyphs, Readings readings, Pinyin pinyin) {
        this.glyphs = glyphs;
        this.pinyin = pinyin;
        this.realigner = new Realigner(gbk, readings, pinyin);
    }

    /** True if what follows the mark at {@code at} is odd enough to look closer. */
    boolean suspicious(String text, int at) {
        char c = text.charAt(at);
        if (c == '\uFFFD') return true;
        if (at + 1 >= text.length()) return false;
        char next = text.charAt(at + 1);
        if (pinyin.tail(text, at + 1) != null) return true;
        if (next >= 'A' && next <= 'z')
            return at + 2 < text.length() && text.charAt(at + 2) == '(' && pinyin.tail(text, at + 3) != null;
        boolean mark = Realigner.isLost(next) || ",;!:.、，；！：".indexOf(next) >= 0;
        return mark || (Glyphs.isHan(next) && odd(text, at + 1));
    }

    /** True if the lost byte cannot be an innocent question mark. */
    boolean surelyDamaged(String text, int at) {
        return text.charAt(at) == '\uFFFD' || pinyin.tail(text, at + 1) != null || odd(text, at + 1);
    }

    /** True if one of the next three characters is of a kind that hardly ever stands in news. */
    private boolean odd(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + 3); i++) {
            char c = text.charAt(i);
            if (Glyphs.isHan(c) && Words.LEXICON.single(glyphs.of(c)) > 14) return true;
        }
        return false;
    }

    /** The repair of the damage that begins at {@code at}, after {@code left}; null if none is plausible enough. */
    Repair find(String text, int at, String left, Evidence evidence) {
        List<Alignment> alignments = alignments(text, at, evidence);
        int reach = alignments.stream().mapToInt(Alignment::next).max().orElse(at);
        int limit = Math.min(lineEnd(text, at), reach + RIGHT);
        Ngrams document = evidence.ngrams();
        String context = left.substring(Math.max(0, left.length() - LEFT));
        List<char[]> asIs = places(context + plain(text, at, limit));
        double enough = Lattice.read(Words.LEXICON, document, asIs).cost() - GAIN;
        Choice best = null;
        for (Alignment alignment : alignments) {
            Choice choice = judge(alignment, context, plain(text, alignment.next(), limit), document);
            if (choice != null && choice.reading.cost() < enough) {
                best = choice;
                enough = choice.reading.cost();
            }
        }
        return best == null ? null : repair(best, context, plain(text, best.alignment.next(), limit), document);
    }

    private List<Alignment> alignments(String text, int at, Evidence evidence) {
        List<Alignment> alignments = new ArrayList<>();
        int limit = Math.min(lineEnd(text, at), at + WINDOW);
        for (int dropped = 0; dropped <= MOST_DROPPED; dropped++) {
            for (Alignment alignment : realigner.from(text, at, dropped)) {
                if (alignment.next() <= limit && evidence.affords()) alignments.add(alignment);
            }
        }
        return alignments;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private Choice judge(Alignment alignment, String left, String right, Ngrams document) {
        List<char[]> places = places(alignment, left, right);
        if (places == null) return null;
        Lattice.Reading reading = Lattice.read(Words.LEXICON, document, places);
        return new Choice(alignment, new Lattice.Reading(reading.text(), reading.cost() + alignment.dropped() * DROP));
    }

    private Repair repair(Choice best, String left, String right, Ngrams document) {
        List<Slot> slots = best.alignment.slots();
        String text = best.reading.text().substring(left.length(), left.length() + slots.size());
        boolean[] doubtful = new boolean[slots.size()];
        double cost = best.reading.cost() - best.alignment.dropped() * DROP;
        for (int i = 0; i < doubtful.length; i++) {
            if (slots.get(i).certain()) continue;
            List<char[]> places = places(best.alignment, left, right);
            char chosen = text.charAt(i);
            char[] others = without(places.get(left.length() + i), chosen);
            if (others.length == 0) continue;
            places.set(left.length() + i, others);
            double margin = Lattice.read(Words.LEXICON, document, places).cost() - cost;
            doubtful[i] = margin < (FIGURES.indexOf(chosen) >= 0 ? CLEAR_FIGURE : CLEAR);
        }
        return new Repair(slots, text, doubtful, best.alignment.next());
    }

    private static char[] without(char[] from, char excluded) {
        StringBuilder rest = new StringBuilder(from.length);
        for (char c : from) if (c != excluded) rest.append(c);
        return rest.toString().toCharArray();
    }

    private List<char[]> places(Alignment alignment, String left, String right) {
        List<char[]> places = places(left);
        for (Slot slot : alignment.slots()) {
            char[] options = options(slot);
            if (options.length == 0) return null;
            places.add(options);
        }
        places.addAll(places(right));
        return places;
    }

    private static List<char[]> places(String text) {
        List<char[]> places = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) places.add(new char[] {text.charAt(i)});
        return places;
    }

    private char[] options(Slot slot) {
        if (slot.leads().length * slot.trails().length > MOST_CANDIDATES) return new char[0];
        StringBuilder options = new StringBuilder();
        for (int lead : slot.leads()) {
            for (int trail : slot.trails()) {
                char c = glyphs.of(gbk.decode(lead, trail));
                if (c != Glyphs.NOTHING && (c < '0' || c > '9') && options.indexOf(String.valueOf(c)) < 0)
                    options.append(c);
            }
        }
        return options.toString().toCharArray();
    }

    /** The stretch in canonical characters without pinyin. */
    private String plain(String text, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int after = c == '(' && plain.length() > 0 && Glyphs.isHan(plain.charAt(plain.length() - 1))
                    ? pinyin.skip(text, i, plain.charAt(plain.length() - 1))
                    : i;
            if (after > i) i = after - 1;
            else if (glyphs.of(c) != Glyphs.NOTHING) plain.append(glyphs.of(c));
        }
        return plain.toString();
    }
}
