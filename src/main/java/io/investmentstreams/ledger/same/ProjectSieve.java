package io.investmentstreams.ledger.same;

/** Passes over what is elsewhere, what shares no pair of letters where only those count, and what can't have the points. */
final class ProjectSieve implements Sieve {
    private final Outline of;
    private final Wording wording;
    private final int[] pairs;
    private String code;
    private boolean elsewhere;

    ProjectSieve(Sighting s) {
        this.of = Outline.of(s);
        this.code = of.code();
        this.wording = s.name().wording();
        this.pairs = ProjectKeys.pairs(s.core()).stream()
                .mapToInt(p -> pair(p, 0, p.length()))
                .toArray();
    }

    @Override
    public boolean admits(String key, String text, int from, int to) {
        int codeEnd = text.indexOf(',', from);
        if (apart(text, from, codeEnd)) return false;
        if (ProjectShelves.byPairs(key) && !sharesPair(text, from)) return false;
        return Ceiling.mayBeOne(of, Outline.parse(text, from, to), wording);
    }

    private boolean apart(String text, int from, int end) {
        if (of.correction()) return false;
        boolean known = end - from == code.length() && text.startsWith(code, from);
        if (!known) look(text.substring(from, end));
        return elsewhere && !corrected(text, end);
    }

    /** Neighbours in a list are mostly of one place, so the latest answer is kept. */
    private void look(String other) {
        code = other;
        elsewhere = Places.apart(Places.known(of.code()), Places.known(other));
    }

    private static boolean corrected(String text, int codeEnd) {
        for (int i = codeEnd + 1; text.charAt(i) != ','; i++) if (text.charAt(i) == Outline.CORRECTION) return true;
        return false;
    }

    /** Of a long name all pairs count here, though it is filed by its first alone: to sort them costs more than it spares. */
    private boolean sharesPair(String text, int from) {
        int start = Outline.core(text, from);
        int end = text.indexOf(',', start);
        boolean met = end - start == 1 && holds(pair(text, start, 1));
        for (int i = start; i + 1 < end && !met; i++) met = holds(pair(text, i, 2));
        return met;
    }

    private boolean holds(int pair) {
        for (int p : pairs) if (p == pair) return true;
        return false;
    }

    private static int pair(String text, int at, int length) {
        return text.charAt(at) << 16 | (length < 2 ? 0 : text.charAt(at + 1));
    }
}
