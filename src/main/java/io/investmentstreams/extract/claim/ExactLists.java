package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of which it is known how many names they hold. */
final class ExactLists {
    /** Before the last of several. */
    private static final Pattern LAST = Pattern.compile("以及|[和及与]");

    private ExactLists() {}

    /** The names of the stretch, where they are as many; else none. */
    static List<Named> of(ItemGrammar grammar, String text, int from, int to, int size) {
        List<Named> names = from < to ? grammar.list(text, from, to) : List.of();
        if (names.size() == size) return names;
        Matcher m = LAST.matcher(text).region(from, Math.max(from, to));
        while (m.find()) {
            List<Named> all = new ArrayList<>(grammar.list(text, from, m.start()));
            Named last = grammar.whole(text, m.end(), to);
            if (last != null) all.add(last);
            if (all.size() == size) return all;
        }
        return List.of();
    }
}
