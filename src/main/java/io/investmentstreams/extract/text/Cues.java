package io.investmentstreams.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds whether a line holds one of many cue words, in one pass over it. */
final class Cues {
    private final boolean[] begins = new boolean[1 << 16];
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    void add(String cue) {
        begins[cue.charAt(0)] = true;
        byFirst.computeIfAbsent(cue.charAt(0), c -> new ArrayList<>()).add(cue);
    }

    boolean in(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (begins[line.charAt(i)] && at(line, i)) return true;
        }
        return false;
    }

    private boolean at(String line, int index) {
        for (String cue : byFirst.get(line.charAt(index))) if (line.startsWith(cue, index)) return true;
        return false;
    }
}
