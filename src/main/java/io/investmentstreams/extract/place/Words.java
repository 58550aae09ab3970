package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of word lists: each row is a list's name and its words, separated by spaces. */
final class Words {
    private final Map<String, List<String>> lists = new HashMap<>();

    Words(String table) {
        for (String[] row : Table.rows(table))
            lists.computeIfAbsent(row[0], k -> new ArrayList<>()).addAll(Arrays.asList(row[1].split(" ")));
    }

    /** Empty when the table has no such list. */
    WordSet of(String list) {
        return new WordSet(lists.getOrDefault(list, List.of()));
    }
}
