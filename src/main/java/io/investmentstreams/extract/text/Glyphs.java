package io.investmentstreams.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One canonical form per character: simplified script, ASCII for what has an ASCII twin, one kind of blank. */
final class Glyphs {
    /** Stands for a character that is left out (zero-width marks). */
    static final char NOTHING = '\0';

    private final char[] table = new char[1 << 16];
    private final boolean[] undecided = new boolean[1 << 16];
    private final Map<Character, Depends> exceptions = new HashMap<>();

    Glyphs() {
        for (int c = 0; c < table.length; c++) table[c] = (char) c;
        for (char c = '！'; c <= '～'; c++) table[c] = (char) (c - '！' + '!');
        for (String line : lines("/data/dictionary/tc/t2s.txt")) {
            if (line.length() == 3 && line.charAt(1) == '=') table[line.charAt(0)] = line.charAt(2);
        }
        for (String line : lines("/extract/text/characters.tsv")) characters(line);
        for (String line : lines("/extract/text/script.tsv")) exception(line);
    }

    private void characters(String line) {
        int tab = line.indexOf('\t');
        if (line.startsWith("#") || tab < 0) return;
        String to = line.substring(0, tab);
        char target = to.equals("-") ? NOTHING : to.length() == 1 ? to.charAt(0) : code(to);
        for (String from : line.substring(tab + 1).split(" "))
            table[from.length() == 1 ? from.charAt(0) : code(from)] = target;
    }

    private void exception(String line) {
        String[] cells = line.split("\t");
        if (line.startsWith("#") || cells.length < 3) return;
        char c = cells[0].charAt(0);
        List<String> words = cells.length > 3 ? List.of(cells[3].split(" ")) : List.of();
        exceptions.put(c, new Depends(cells[1].charAt(0), cells[2].charAt(0), words));
        table[c] = c;
        undecided[c] = !words.isEmpty() || cells[1].charAt(0) != c;
    }

    /** True for a character whose simplified form depends on its word. */
    boolean isUndecided(char c) {
        return undecided[c];
    }

    /** Settles those characters in a text that is in traditional script. */
    void decide(Draft draft) {
        for (int i = 0; i < draft.length(); i++) {
            if (undecided[draft.at(i)]) draft.set(i, exceptions.get(draft.at(i)).simplified(draft, i));
        }
    }

    /** Becomes {@code usual}, but {@code inWords} inside one of the words, which are written with the character itself. */
    private record Depends(char usual, char inWords, List<String> words) {
        char simplified(Draft draft, int at) {
            char c = draft.at(at);
            for (String word : words) {
                int from = at - word.indexOf(c);
                int to = from + word.length();
                if (from >= 0 && to <= draft.length() && draft.text(from, to).equals(word)) return inWords;
            }
            return usual;
        }
    }

    private static char code(String name) {
        return (char) Integer.parseInt(name.substring(2), 16);
    }

    char of(char c) {
        return table[c];
    }

    /** True for a Chinese character of the basic plane. */
    static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) || c == '〇';
    }

    /** The lines of a class path resource in UTF-8. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Glyphs.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing on the class path: " + resource);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) lines.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return lines;
    }
}
