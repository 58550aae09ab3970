package io.investmentstreams.extract.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Pinyin readings of single characters, without tone, from HanLP's table. */
final class Readings {
    private static final char FIRST_TONED = 'à';
    private static final char LAST_TONED = '\u036F';

    /** What the letters and marks of the block are made of. */
    private static final String[] DECOMPOSED = IntStream.rangeClosed(FIRST_TONED, LAST_TONED)
            .mapToObj(c -> decomposed((char) c))
            .toArray(String[]::new);

    private final String[] byCharacter = new String[1 << 16];
    private final Set<String> syllables = new HashSet<>();

    Readings() {
        for (String line : Glyphs.lines("/data/dictionary/pinyin/pinyin.txt")) {
            if (line.length() > 2 && line.charAt(1) == '=') enter(line.charAt(0), line.substring(2));
        }
    }

    private void enter(char c, String readings) {
        StringBuilder plain = new StringBuilder(",");
        for (String reading : readings.split(",")) {
            String syllable =
                    reading.substring(0, reading.length() - 1).replace("ü", "v").replace("u:", "v");
            syllables.add(syllable);
            plain.append(syllable).append(',');
        }
        byCharacter[c] = plain.toString().intern();
    }

    /** True if {@code syllable}, in {@link #plain} form, is one of the readings of {@code c}. */
    boolean has(char c, String syllable) {
        String readings = byCharacter[c];
        if (readings == null) return false;
        int at = readings.indexOf(syllable);
        while (at > 0 && (readings.charAt(at - 1) != ',' || readings.charAt(at + syllable.length()) != ','))
            at = readings.indexOf(syllable, at + 1);
        return at > 0;
    }

    boolean isSyllable(String plain) {
        return syllables.contains(plain);
    }

    /** A syllable without its tone, ü as v; null if it is not made of Latin letters. */
    static String plain(String syllable) {
        int bare = 0;
        while (bare < syllable.length() && isPlain(syllable.charAt(bare))) bare++;
        if (bare == syllable.length()) return syllable;
        StringBuilder plain = new StringBuilder(syllable.length()).append(syllable, 0, bare);
        for (int i = bare; i < syllable.length(); i++) {
            char c = syllable.charAt(i);
            if (isPlain(c)) plain.append(c);
            else if (!appendToned(plain, c)) return null;
        }
        return plain.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String decomposed(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    }

    private static boolean appendToned(StringBuilder plain, char letter) {
        String parts =
                letter < FIRST_TONED || letter > LAST_TONED ? decomposed(letter) : DECOMPOSED[letter - FIRST_TONED];
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c == '\u0308' && plain.length() > 0) plain.setCharAt(plain.length() - 1, 'v');
            else if (isPlain(c)) plain.append(c);
            else if (c == 'ɑ') plain.append('a');
            else if (c == 'ɡ') plain.append('g');
            else if (c < '\u0300' || c > '\u036F') return false;
        }
        return true;
    }
}
