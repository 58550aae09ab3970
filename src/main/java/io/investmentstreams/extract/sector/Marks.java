package io.investmentstreams.extract.sector;

import io.investmentstreams.extract.text.CueTable.Hit;

/** Labels of cues that tell no sector but how to take the words beside them. */
final class Marks {
    /** Ends a firm's name. */
    static final String FIRM = "+firm";
    /** Announces what is made or run. */
    static final String MADE = "+made";
    /** Announces whom or what the product is for. */
    static final String FOR = "+for";
    /** A head that takes the sector of what it is a part of. */
    static final String PART = "+part";

    private Marks() {}

    static boolean isSector(Hit hit) {
        return hit.label().charAt(0) != '+';
    }
}
