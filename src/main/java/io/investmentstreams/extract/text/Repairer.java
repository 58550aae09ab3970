package io.investmentstreams.extract.text;

import io.investmentstreams.extract.text.Alignment.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Judges the ways to repair a damaged stretch and takes the most plausible, if it is plausible enough. Immutable. */
final class Repairer {
    /** How much likelier, in natural logarithms, the repaired text must be than the text as it stands. */
    private static final double GAIN = 5;

    /** How much likelier a rebuilt character must be than the runner-up to be beyond doubt; more for one that can change a figure. */
    private static final double CLEAR = 2.5;

    private static final double CLEAR_FIGURE = 6;
    private static final double DROP = 1;
    private static final int MOST_DROPPED = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 10;
    private static final int WINDOW = 120;
    private static final int MOST_CANDIDATES = 3000;
    private static final String SIGNS = "。、,;:!?()“”‘’《》【】·—…%~-";
    private static final String FIGURES = "零〇一二三四五六七八九十百千万亿两元";

    private final Glyphs glyphs;
    private final Pinyin pinyin;
    private final Gbk gbk;
    private final Suspicion suspicion;
    private final Realigner realigner;
    private final Options[] byLead = new Options[256];
    private final Options[] byTrail = new Options[256];
    private final Options[] byDroppedTrail = new Options[256];

    /** One rebuilt stretch: {@code text} has one character a slot; {@code doubtful} says which are guesses. */
    record Repair(List<Slot> slots, String text, boolean[] doubtful, int next) {}

    private record Choice(Alignment alignment, Lattice.Reading reading) {}

    /** Loaded when the first damaged text is met: most runs never need it. */
    private static final class Words {
        static final Lexicon LEXICON = new Lexicon();

        /** What a character of which both bytes are lost may be. */
        static final Options COMMON = new Options(LEXICON.common());
    }

    Repairer(Glyphs glyphs, Readings readings, Pinyin pinyin, Gbk gbk, Suspicion suspicion) {
        this.glyphs = glyphs;
        this.pinyin = pinyin;
        this.gbk = gbk;
        this.suspicion = suspicion;
        this.realigner = new Realigner(gbk, readings, pinyin);
        Arrays.fill(byLead, new Options());
        Arrays.fill(byTrail, new Options());
        Arrays.fill(byDroppedTrail, new Options());
        for (int b : Realigner.ANY_BYTE) {
            byTrail[b] = options(Realigner.ANY_LEAD, new int[] {b});
            byDroppedTrail[b] = options(Realigner.DROPPED_LEAD, new int[] {b});
        }
        for (int b : Realigner.ANY_LEAD) byLead[b] = options(new int[] {b}, Realigner.ANY_BYTE);
    }

    /** The repair of the damage that begins at {@code at}, after {@code left}; null if none is plausible enough. */
    Repair find(String text, int at, String left, Evidence evidence) {
        List<Alignment> alignments = alignments(text, at, evidence);
        int reach = alignments.stream().mapToInt(Alignment::next).max().orElse(at);
        int limit = Math.min(lineEnd(text, at), reach + RIGHT);
        Runs document = evidence.runs();
        String context = left.substring(Math.max(0, left.length() - LEFT));
        List<Options> asIs = places(context + plain(text, at, limit));
        double enough = Lattice.read(Words.LEXICON, document, asIs, Double.POSITIVE_INFINITY)
                        .cost()
                - GAIN;
        Choice best = null;
        for (Alignment alignment : alignments) {
            Choice choice = judge(alignment, context, plain(text, alignment.next(), limit), document, enough);
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

    private Choice judge(Alignment alignment, String left, String right, Runs document, double enough) {
        List<Options> places = places(alignment, left, right);
        if (places == null) return null;
        Lattice.Reading reading = Lattice.read(Words.LEXICON, document, places, enough);
        return new Choice(alignment, new Lattice.Reading(reading.text(), reading.cost() + alignment.dropped() * DROP));
    }

    private Repair repair(Choice best, String left, String right, Runs document) {
        List<Slot> slots = best.alignment.slots();
        String text = best.reading.text().substring(left.length(), left.length() + slots.size());
        boolean[] doubtful = new boolean[slots.size()];
        double cost = best.reading.cost() - best.alignment.dropped() * DROP;
        boolean odd = text.chars().anyMatch(c -> suspicion.isOdd((char) c) || isOddSign((char) c));
        Arrays.fill(doubtful, odd);
        for (int i = 0; i < doubtful.length; i++) {
            if (odd || slots.get(i).certain()) continue;
            if (slots.get(i).unbacked()) {
                doubtful[i] = true;
                continue;
            }
            List<Options> places = places(best.alignment, left, right);
            char chosen = text.charAt(i);
            Options others = places.get(left.length() + i).without(chosen);
            if (others.size() == 0) continue;
            places.set(left.length() + i, others);
            double clear = FIGURES.indexOf(chosen) >= 0 ? CLEAR_FIGURE : CLEAR;
            doubtful[i] =
                    Lattice.read(Words.LEXICON, document, places, cost + clear).cost() < cost + clear;
        }
        return new Repair(slots, text, doubtful, best.alignment.next());
    }

    private static boolean isOddSign(char c) {
        return !Glyphs.isHan(c) && SIGNS.indexOf(c) < 0;
    }

    private List<Options> places(Alignment alignment, String left, String right) {
        List<Options> places = places(left);
        for (Slot slot : alignment.slots()) {
            Options options = options(slot);
            if (options.size() == 0) return null;
            places.add(options);
        }
        places.addAll(places(right));
        return places;
    }

    private static List<Options> places(String text) {
        List<Options> places = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) places.add(new Options(text.charAt(i)));
        return places;
    }

    private Options options(Slot slot) {
        int[] leads = slot.leads();
        int[] trails = slot.trails();
        if (leads == Realigner.ANY_LEAD && trails.length == 1) return byTrail[trails[0]];
        if (leads == Realigner.DROPPED_LEAD && trails.length == 1) return byDroppedTrail[trails[0]];
        if (trails == Realigner.ANY_BYTE && leads.length == 1) return byLead[leads[0]];
        return leads.length * trails.length > MOST_CANDIDATES ? Words.COMMON : options(leads, trails);
    }

    /** The characters of these bytes, in canonical form; never a digit, so that no repair invents a figure. */
    private Options options(int[] leads, int[] trails) {
        StringBuilder options = new StringBuilder();
        for (int lead : leads) {
            for (int trail : trails) {
                char c = glyphs.of(gbk.decode(lead, trail));
                if (c != Glyphs.NOTHING && c != '\n' && !Character.isDigit(c)) options.append(c);
            }
        }
        return new Options(options.toString().toCharArray());
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
