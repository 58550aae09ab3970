package io.investmentstreams.extract.place;

import java.util.List;

/**
 * A name seen in a text with all it may stand for.
 *
 * @param chained narrowed by the larger division written directly before it
 */
record Mention(int start, int end, List<Sense> senses, boolean chained) {
    Mention {
        senses = List.copyOf(senses);
    }

    Mention(int start, int end, List<Sense> senses) {
        this(start, end, senses, false);
    }
}
