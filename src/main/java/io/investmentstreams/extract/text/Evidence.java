package io.investmentstreams.extract.text;

/** What one document says about itself, gathered when its first damage is met, and how much work its repair may still cost. */
final class Evidence {
    /** Ways of repair weighed in one document; keeps a text full of question marks from taking forever. */
    private static final int BUDGET = 5000;

    private static final int READ = 20_000;

    /** A stretch after a lost byte that may be damaged and so proves nothing. */
    private static final int TAINTED = 12;

    private final String cleaned;
    private Runs runs;
    private int left = BUDGET;

    /** @param cleaned the document, cleaned without repair */
    Evidence(String cleaned) {
        this.cleaned = cleaned;
    }

    /** The runs of Chinese characters of the document, but of what may be damaged. */
    Runs runs() {
        if (runs == null) runs = Runs.of(sound());
        return runs;
    }

    private char[] sound() {
        char[] sound = new char[Math.min(READ, cleaned.length())];
        int from = 0;
        for (int i = 0; i < sound.length; i++) {
            char c = cleaned.charAt(i);
            if (Realigner.isLost(c)) from = i + TAINTED;
            else if (i >= from && Glyphs.isHan(c)) sound[i] = c;
        }
        return sound;
    }

    /** Takes one way of repair from the budget; false if nothing is left. */
    boolean affords() {
        return left > 0 && left-- > 0;
    }

    boolean exhausted() {
        return left <= 0;
    }
}
