package io.investmentstreams.extract.text;

import io.investmentstreams.extract.text.Alignment.Slot;
import java.util.ArrayList;
import java.util.List;

/** Judges the ways to repair a damaged stretch and takes the most plausible, if it is plausible enough. Immutable. */
final class Repairer {
    /** How much likelier, in natural logarithms, the repaired text must be than the text as it stands. */
    private static final double GAIN = 5;

    /** How much likelier a rebuilt character must be than the runner-up to be beyond doubt; more for one that can change a figure. */
    private static final double CLEAR = 2.5;

    private static final double CLEAR_FIGURE = 6;
    private static final double DROP = 1;

    /** Sums of the same costs in another order differ by less. */
    private static final double NOISE = 1e-9;

    private static final int MOST_DROPPED = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 10;
    private static final int WINDOW = 120;
    private static final String SIGNS = "。、,;:!?()“”‘’《》【】·—…%~-";
    private static final String FIGURES = "零〇一二三四五六七八九十百千万亿两元";

    private final Glyphs glyphs;
    private final Pinyin pinyin;
    private final Suspicion suspicion;
    private final Realigner realigner;
    private final SlotOptions options;

    /** One rebuilt stretch: {@code text} has one character a slot; {@code doubtful} says which are guesses. */
    record Repair(List<Slot> slots, String text, boolean[] doubtful, int next) {}

    private record Choice(Alignment alignment, List<Options> row, Lattice.Reading reading) {}

    /** Builds the rows of the ways to repair one damage; what two ways in succession share is built once. */
    private final class Rows {
        private final String text;
        private final int limit;
        private final List<Options> left;
        private List<Options> right;
        private int rightFrom = -1;
        private List<Slot> slots = List.of();
        private List<Options> middle = List.of();

        Rows(String text, int limit, String left) {
            this.text = text;
            this.limit = limit;
            this.left = row(left);
        }

        /** Null if in some place no character may stand. */
        List<Options> of(Alignment alignment) {
            List<Options> built = new ArrayList<>();
            for (int i = 0; i < alignment.slots().size(); i++) {
                Slot slot = alignment.slots().get(i);
                boolean same = i < middle.size() && slots.get(i).equals(slot);
                built.add(same ? middle.get(i) : options.of(slot, Words.COMMON));
                if (built.get(i).size() == 0) return null;
            }
            slots = alignment.slots();
            middle = built;
            if (rightFrom != alignment.next()) right = row(plain(text, alignment.next(), limit));
            rightFrom = alignment.next();
            List<Options> row = new ArrayList<>(left.size() + built.size() + right.size());
            row.addAll(left);
            row.addAll(built);
            row.addAll(right);
            return row;
        }
    }

    /** Loaded when the first damaged text is met: most runs never need it. */
    private static final class Words {
        static final Lexicon LEXICON = new Lexicon();

        /** What a character of which both bytes are lost may be. */
        static final Options COMMON = new Options(LEXICON.common());
    }

    Repairer(Glyphs glyphs, Readings readings, Pinyin pinyin, Gbk gbk, Suspicion suspicion) {
        this.glyphs = glyphs;
        this.pinyin = pinyin;
        this.suspicion = suspicion;
        this.realigner = new Realigner(gbk, readings, pinyin);
        this.options = new SlotOptions(glyphs, gbk);
    }

    /** The repair of the damage that begins at {@code at}, after {@code left}; null if none is plausible enough. */
    Repair find(String text, int at, String left, Evidence evidence) {
        List<Alignment> alignments = alignments(text, at, evidence);
        int reach = alignments.stream().mapToInt(Alignment::next).max().orElse(at);
        int limit = Math.min(lineEnd(text, at), reach + RIGHT);
        String context = left.substring(Math.max(0, left.length() - LEFT));
        Lattice lattice = new Lattice(Words.LEXICON, evidence.runs());
        List<Options> asIs = row(context + plain(text, at, limit));
        double enough = lattice.read(asIs, Double.POSITIVE_INFINITY).cost() - GAIN;
        Rows rows = new Rows(text, limit, context);
        Choice best = null;
        for (Alignment alignment : alignments) {
            List<Options> row = rows.of(alignment);
            if (row == null) continue;
            double dropped = alignment.dropped() * DROP;
            Lattice.Reading reading = lattice.read(row, enough - dropped);
            if (reading.cost() + dropped >= enough - NOISE) continue;
            best = new Choice(alignment, row, reading);
            enough = reading.cost() + dropped;
        }
        return best == null ? null : repair(best, context.length(), lattice);
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

    /** @param from how many places of the row stand before the damage */
    private Repair repair(Choice best, int from, Lattice lattice) {
        List<Slot> slots = best.alignment.slots();
        String text = best.reading.text().substring(from, from + slots.size());
        boolean[] doubtful = new boolean[slots.size()];
        boolean odd = text.chars().anyMatch(c -> suspicion.isOdd((char) c) || isOddSign((char) c));
        for (int i = 0; i < doubtful.length; i++)
            doubtful[i] = odd || slots.get(i).unbacked() || isDoubtful(best, from + i, lattice);
        return new Repair(slots, text, doubtful, best.alignment.next());
    }

    /** True if another character in the place is nearly as plausible. */
    private static boolean isDoubtful(Choice best, int place, Lattice lattice) {
        char chosen = best.reading.text().charAt(place);
        Options others = best.row.get(place).without(chosen);
        if (others.size() == 0) return false;
        List<Options> row = new ArrayList<>(best.row);
        row.set(place, others);
        double clear = best.reading.cost() + (FIGURES.indexOf(chosen) >= 0 ? CLEAR_FIGURE : CLEAR);
        return lattice.read(row, clear).cost() < clear;
    }

    private static boolean isOddSign(char c) {
        return !Glyphs.isHan(c) && SIGNS.indexOf(c) < 0;
    }

    private static List<Options> row(String text) {
        List<Options> row = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) row.add(new Options(text.charAt(i)));
        return row;
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
