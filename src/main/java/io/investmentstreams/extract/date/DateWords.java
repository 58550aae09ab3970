package io.investmentstreams.extract.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code date-words.tsv}, matched longest first. Immutable. */
final class DateWords {
    /** A word, its kind and, for days, months and years, its distance from the publication. */
    record Word(String kind, int distance, String text) {}

    private final BitSet firsts = new BitSet();
    private final Map<Character, List<Word>> byFirst = new HashMap<>();
    private final Map<String, List<Word>> byKind = new HashMap<>();

    DateWords() {
        for (String line : lines()) {
            String[] row = line.split("\t");
            for (String text : row[2].split(" ")) add(new Word(row[0], Integer.parseInt(row[1]), text));
        }
        Comparator<Word> longest = Comparator.comparingInt(word -> -word.text().length());
        byFirst.values().forEach(words -> words.sort(longest));
        byKind.values().forEach(words -> words.sort(longest));
    }

    private void add(Word word) {
        byKind.computeIfAbsent(word.kind(), k -> new ArrayList<>()).add(word);
        boolean relative = switch (word.kind()) {
            case "day", "month", "year", "same-year", "none" -> true;
            default -> false;
        };
        if (!relative) return;
        firsts.set(word.text().charAt(0));
        byFirst.computeIfAbsent(word.text().charAt(0), k -> new ArrayList<>()).add(word);
    }

    /** The longest word for a relative date that starts at {@code from}; null when there is none. */
    Word relative(char[] c, int from) {
        if (!firsts.get(c[from])) return null;
        for (Word word : byFirst.getOrDefault(c[from], List.of())) {
            if (matches(c, from, word.text())) return word;
        }
        return null;
    }

    /** Whether a word of the kind starts at {@code from}. */
    boolean at(char[] c, int from, String kind) {
        for (Word word : byKind.getOrDefault(kind, List.of())) {
            if (matches(c, from, word.text())) return true;
        }
        return false;
    }

    /** Whether a word of the kind ends just before {@code to}. */
    boolean before(char[] c, int to, String kind) {
        for (Word word : byKind.getOrDefault(kind, List.of())) {
            if (matches(c, to - word.text().length(), word.text())) return true;
        }
        return false;
    }

    private static boolean matches(char[] c, int from, String text) {
        if (from < 0 || from + text.length() > c.length) return false;
        for (int i = 0; i < text.length(); i++) {
            if (c[from + i] != text.charAt(i)) return false;
        }
        return true;
    }

    private static List<String> lines() {
        try (InputStream in = DateWords.class.getResourceAsStream("/extract/date-words.tsv")) {
            if (in == null) throw new IllegalStateException("missing resource date-words.tsv");
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read date-words.tsv", e);
        }
    }
}
