package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether a name stands by itself or is the edge of other words (国内江苏, 昆山市场, 南京路). */
final class Boundary {
    private static final String OPENERS = "在与于和及、的到向由是赴省市区州对为从来往";

    private final int[] bigrams;
    private final Map<Character, String> after = new HashMap<>();
    private final WordSet branch;
    private final WordSet road;
    private final WordSet notRoad;

    Boundary(Words words) {
        bigrams = Table.rows("bigrams.tsv").stream()
                .flatMapToInt(row -> row[1].chars().map(c -> row[0].charAt(0) << 16 | c))
                .sorted()
                .toArray();
        List<String> pairs = words.of("after").words();
        for (int i = 0; i + 1 < pairs.size(); i += 2) after.put(pairs.get(i).charAt(0), pairs.get(i + 1));
        branch = words.of("branch");
        road = words.of("road");
        notRoad = words.of("roadless");
    }

    /** Whether the characters after a full name make its last one part of another word. */
    boolean runsOn(String text, int end) {
        if (branch.isAt(text, end)) return false;
        String wrong = after.get(text.charAt(end - 1));
        return wrong != null && end < text.length() && wrong.indexOf(text.charAt(end)) >= 0;
    }

    /** Where the street name ends that a short name begins; -1 when it begins none. */
    int roadEnd(String text, int end) {
        String word = road.at(text, end);
        if (word == null || notRoad.isAt(text, end)) return -1;
        return end + word.length();
    }

    /** Whether both edges of a two-character name belong to everyday words. */
    boolean crossesWords(String text, int start, int end, boolean nameFollowsInside) {
        if (start == 0 || !isWord(text, start - 1)) return false;
        return nameFollowsInside || (end < text.length() && isWord(text, end - 1));
    }

    /** A full name of two characters (莘县) is too easily a piece of a phrase: it must follow punctuation or an opening word. */
    boolean opens(String text, int start) {
        if (start == 0) return true;
        char c = text.charAt(start - 1);
        return !Character.isIdeographic(c) || OPENERS.indexOf(c) >= 0;
    }

    /** Whether either edge of a name makes an everyday word with its neighbour. */
    boolean touchesWords(String text, int start, int end) {
        return (start > 0 && isWord(text, start - 1)) || (end < text.length() && isWord(text, end - 1));
    }

    /** Whether an everyday word begins at a position. */
    boolean opensWord(String text, int at) {
        return at + 1 < text.length() && isWord(text, at);
    }

    private boolean isWord(String text, int at) {
        return Arrays.binarySearch(bigrams, text.charAt(at) << 16 | text.charAt(at + 1)) >= 0;
    }
}
