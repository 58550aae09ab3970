package io.investmentstreams.extract.text;

import io.investmentstreams.extract.text.Alignment.Slot;

/** Writes one text clean, character by character; used once. */
final class Writer {
    private static final int LEFT = 8;

    /** A line may be long; what lies further behind the damage is taken as sound. */
    private static final int MOST_MISTRUSTED = 300;

    private final String original;
    private final Glyphs glyphs;
    private final Pinyin pinyin;
    private final Suspicion suspicion;
    private final Repairer repairer;
    private final Draft draft;
    private Evidence evidence;
    private int mistrustedTo;
    private boolean traditional;
    private boolean undecided;

    /** @param repairer null to leave damage as it is */
    Writer(String original, Glyphs glyphs, Pinyin pinyin, Suspicion suspicion, Repairer repairer) {
        this.original = original;
        this.glyphs = glyphs;
        this.pinyin = pinyin;
        this.suspicion = suspicion;
        this.repairer = repairer;
        this.draft = new Draft(original.length());
    }

    Draft write() {
        for (int i = 0; i < original.length(); ) i = next(i);
        trim();
        if (undecided && traditional) glyphs.decide(draft);
        return draft;
    }

    private int next(int i) {
        char c = original.charAt(i);
        if (c == '(' || c == '（') {
            int after = Glyphs.isHan(draft.last()) ? pinyin.skip(original, i, draft.last()) : i;
            if (after > i) return after;
        } else if (repairer != null && Realigner.isLost(c)) {
            int after = lost(i);
            if (after > i) return after;
        }
        put(c, i, i + 1, i < mistrustedTo || c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE);
        return i + 1;
    }

    /** Writes the repair of the damage at {@code i} and says where it ends; if there is none, mistrusts what follows. */
    private int lost(int i) {
        if (!suspicion.worthALook(original, i)) return i;
        if (evidence == null)
            evidence = new Evidence(new Writer(original, glyphs, pinyin, suspicion, null)
                    .write()
                    .text());
        Repairer.Repair repair = evidence.exhausted() ? null : repairer.find(original, i, left(), evidence);
        if (repair == null) {
            if (suspicion.certain(original, i)) mistrustedTo = mistrusted(i);
            return i;
        }
        for (int k = 0; k < repair.text().length(); k++) {
            Slot slot = repair.slots().get(k);
            put(repair.text().charAt(k), slot.start(), slot.end(), repair.doubtful()[k]);
        }
        if (suspicion.odd(original, repair.next())) mistrustedTo = mistrusted(repair.next());
        return repair.next();
    }

    private String left() {
        int from = draft.length();
        while (from > 0 && draft.length() - from < LEFT && draft.at(from - 1) != '\n') from--;
        return draft.text(from, draft.length());
    }

    /** Where the trust begins again: an ASCII byte puts the decoder into step, and so, it seems, does a full stop before common characters. */
    private int mistrusted(int from) {
        int limit = Math.min(original.length(), from + MOST_MISTRUSTED);
        int to = from + 1;
        while (to < limit && !inStep(to)) to++;
        while (to < original.length() && Character.isDigit(original.charAt(to))) to++;
        return to;
    }

    private boolean inStep(int at) {
        char c = original.charAt(at);
        if (c == '。') return !suspicion.odd(original, at + 1);
        return c <= ' ' || (c < 0x7F && Character.isLetterOrDigit(c) && !suspicion.odd(original, at + 1));
    }

    private void put(char raw, int start, int end, boolean doubtful) {
        char c = glyphs.of(raw);
        if (c == Glyphs.NOTHING) return;
        char last = draft.last();
        if (c == ' ') {
            if (last == ' ' || last == '\n') return;
        } else if (c == '\n') {
            trim();
            if (draft.last() == '\n') return;
        } else if (last == ' ' && draft.length() > 1 && joins(draft.at(draft.length() - 2), c)) {
            draft.cut(draft.length() - 1);
        }
        if (c != raw && Glyphs.isHan(raw)) traditional = true;
        if (glyphs.isUndecided(c)) undecided = true;
        draft.add(c, start, end, doubtful);
    }

    private static boolean joins(char before, char after) {
        return isDigit(before) ? Glyphs.isHan(after) : Glyphs.isHan(before) && isDigit(after);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void trim() {
        while (draft.length() > 0 && draft.last() == ' ') draft.cut(draft.length() - 1);
    }
}
