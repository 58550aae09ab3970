package io.investmentstreams.extract.money;

import java.util.HashMap;
import java.util.Map;

/** Names of currencies, from {@code currencies.tsv}, and the ISO 4217 codes they stand for. */
final class Currencies {
    private final Map<String, String> codes = new HashMap<>();
    private final Words after;
    private final Words before;

    Currencies() {
        Map<String, String> suffixes = new HashMap<>();
        Map<String, String> prefixes = new HashMap<>();
        for (String[] row : Lexicon.rows("currencies.tsv")) {
            for (String name : row[2].split(" ")) {
                if (!row[1].equals("before")) suffixes.put(name, row[0]);
                if (!row[1].equals("after")) prefixes.put(name, row[0]);
            }
        }
        codes.putAll(suffixes);
        codes.putAll(prefixes);
        after = new Words(suffixes.keySet());
        before = new Words(prefixes.keySet());
    }

    /** The name that starts at {@code from} and may follow a figure; null when there is none. */
    String after(char[] text, int from) {
        String name = after.at(text, from);
        boolean partOfWord = name != null && isLatin(name) && isLetter(text, from + name.length());
        return partOfWord ? null : name;
    }

    /** The name that ends before {@code to} and may precede a figure; null when there is none. */
    String before(char[] text, int to, int floor) {
        String name = before.before(text, to, floor);
        boolean partOfWord = name != null && isLetter(name, 0) && isLetter(text, to - name.length() - 1);
        return partOfWord ? null : name;
    }

    String code(String name) {
        return codes.get(name);
    }

    private static boolean isLatin(String name) {
        return isLetter(name, name.length() - 1);
    }

    private static boolean isLetter(String name, int at) {
        return name.charAt(at) >= 'A' && name.charAt(at) <= 'Z';
    }

    static boolean isLetter(char[] text, int at) {
        if (at < 0 || at >= text.length) return false;
        char c = text[at];
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
