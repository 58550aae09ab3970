package io.investmentstreams.extract.money;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words, matched longest first at a place of a text, forwards or backwards. Immutable. */
final class Words {
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    Words(Collection<String> words) {
        words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(this::add);
    }

    private void add(String word) {
        firsts.set(word.charAt(0));
        lasts.set(word.charAt(word.length() - 1));
        byFirst.computeIfAbsent(word.charAt(0), k -> new ArrayList<>()).add(word);
        byLast.computeIfAbsent(word.charAt(word.length() - 1), k -> new ArrayList<>())
                .add(word);
    }

    /** The longest word that starts at {@code from}; null when none does. */
    String at(char[] text, int from) {
        if (from < 0 || from >= text.length || !firsts.get(text[from])) return null;
        for (String word : byFirst.getOrDefault(text[from], List.of())) {
            if (matches(text, from, word)) return word;
        }
        return null;
    }

    /** The longest word that ends before {@code to} and starts at {@code floor} or later; null when none does. */
    String before(char[] text, int to, int floor) {
        if (to <= floor || to > text.length || !lasts.get(text[to - 1])) return null;
        for (String word : byLast.getOrDefault(text[to - 1], List.of())) {
            int from = to - word.length();
            if (from >= floor && matches(text, from, word)) return word;
        }
        return null;
    }

    /** Where the words one after another, starting at {@code from}, end; at most {@code limit} of them. */
    int skip(char[] text, int from, int limit) {
        int at = from;
        for (int i = 0; i < limit; i++) {
            String word = at(text, at);
            if (word == null) return at;
            at += word.length();
        }
        return at;
    }

    private static boolean matches(char[] text, int from, String word) {
        if (from + word.length() > text.length) return false;
        for (int i = 0; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) return false;
        }
        return true;
    }
}
