package io.investmentstreams.extract.text;

import io.investmentstreams.extract.text.Alignment.Slot;
import java.util.Arrays;

/** Which characters may stand in a rebuilt place, by what is known of its bytes. Immutable. */
final class SlotOptions {
    private static final int MOST_CANDIDATES = 3000;

    /** The character of each pair of bytes, in canonical form; NUL for none, and for a digit, so that no repair invents a figure. */
    private final char[] decoded = new char[1 << 16];

    private final Options[] byLead = new Options[256];
    private final Options[] byTrail = new Options[256];
    private final Options[] byDroppedTrail = new Options[256];

    SlotOptions(Glyphs glyphs, Gbk gbk) {
        for (int lead : Realigner.ANY_LEAD)
            for (int trail : Realigner.ANY_BYTE)
                decoded[lead << 8 | trail] = written(glyphs.of(gbk.decode(lead, trail)));
        Arrays.fill(byLead, new Options());
        Arrays.fill(byTrail, new Options());
        Arrays.fill(byDroppedTrail, new Options());
        for (int b : Realigner.ANY_BYTE) {
            byTrail[b] = options(Realigner.ANY_LEAD, new int[] {b});
            byDroppedTrail[b] = options(Realigner.DROPPED_LEAD, new int[] {b});
        }
        for (int b : Realigner.ANY_LEAD) byLead[b] = options(new int[] {b}, Realigner.ANY_BYTE);
    }

    /** @param common what a character of which both bytes are lost may be */
    Options of(Slot slot, Options common) {
        int[] leads = slot.leads();
        int[] trails = slot.trails();
        if (leads == Realigner.ANY_LEAD && trails.length == 1) return byTrail[trails[0]];
        if (leads == Realigner.DROPPED_LEAD && trails.length == 1) return byDroppedTrail[trails[0]];
        if (trails == Realigner.ANY_BYTE && leads.length == 1) return byLead[leads[0]];
        return leads.length * trails.length > MOST_CANDIDATES ? common : options(leads, trails);
    }

    private static char written(char c) {
        return c == '\n' || Character.isDigit(c) ? Glyphs.NOTHING : c;
    }

    private Options options(int[] leads, int[] trails) {
        char[] options = new char[leads.length * trails.length];
        int size = 0;
        for (int lead : leads) {
            for (int trail : trails) {
                char c = decoded[lead << 8 | trail];
                if (c != Glyphs.NOTHING) options[size++] = c;
            }
        }
        return new Options(Arrays.copyOf(options, size));
    }
}
