package io.investmentstreams.extract.text;

/** What one document says about itself, gathered when its first damage is met, and how much work its repair may still cost. */
final class Evidence {
    /** Ways of repair weighed in one document; keeps a text full of question marks from taking forever. */
    private static final int BUDGET = 5000;

    private static final int READ = 20_000;

    /** A stretch after a lost byte that may be damaged and so proves nothing. */
    private static final int TAINTED = 12;

    private final String cleaned;
    private Ngrams ngrams;
    private int left = BUDGET;

    /** @param cleaned the document, cleaned without repair */
    Evidence(String cleaned) {
        this.cleaned = cleaned;
    }

    Ngrams ngrams() {
        if (ngrams == null) ngrams = read();
        return ngrams;
    }

    private Ngrams read() {
        Ngrams read = new Ngrams();
        int limit = Math.min(READ, cleaned.length());
        int start = 0;
        for (int i = 0; i <= limit; i++) {
            if (i < limit && !Realigner.isLost(cleaned.charAt(i))) continue;
            if (i > start) read.read(cleaned, start, i);
            start = Math.max(start, i + TAINTED);
        }
        return read;
    }

    /** Takes one way of repair from the budget; false if nothing is left. */
    boolean affords() {
        return left > 0 && left-- > 0;
    }

    boolean exhausted() {
        return left <= 0;
    }
}
