package io.investmentstreams.ledger.same;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** Passes over what is elsewhere, what shares no pair of letters where only those count, and what can't have the points. */
final class ProjectSieve implements Sieve {
    private final Outline of;
    private final Wording wording;
    private final Pairs pairs;
    private byte[] code;
    private boolean elsewhere;

    ProjectSieve(Sighting s) {
        this.of = Outline.of(s);
        this.code = of.code().getBytes(US_ASCII);
        this.wording = s.name().wording();
        this.pairs = Pairs.of(s);
    }

    @Override
    public boolean admits(String key, byte[] list, int from, int to) {
        if (ProjectShelves.byPairs(key) && !pairs.mayMeet(list, from)) return false;
        return !apart(list, Outline.code(list, from)) && Ceiling.mayBeOne(of, Outline.parse(list, from, to), wording);
    }

    private boolean apart(byte[] list, int from) {
        if (of.correction()) return false;
        int end = from;
        while (list[end] != Outline.END) end++;
        if (!Arrays.equals(list, from, end, code, 0, code.length)) look(Arrays.copyOfRange(list, from, end));
        return elsewhere && !corrected(list, end + 1);
    }

    /** Neighbours in a list are mostly of one place, so the latest answer is kept. */
    private void look(byte[] other) {
        code = other;
        elsewhere = Places.apart(Places.known(of.code()), Places.known(new String(other, US_ASCII)));
    }

    private static boolean corrected(byte[] list, int flags) {
        for (int i = flags; list[i] != Outline.END; i++) if (list[i] == Outline.CORRECTION) return true;
        return false;
    }
}
