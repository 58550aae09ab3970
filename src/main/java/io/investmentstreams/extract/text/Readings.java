package io.investmentstreams.extract.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/** Pinyin readings of single characters, without tone, from HanLP's table. */
final class Readings {
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
        return readings != null && readings.contains("," + syllable + ",");
    }

    boolean isSyllable(String plain) {
        return syllables.contains(plain);
    }

    /** A syllable without its tone, ü as v; null if it is not made of Latin letters. */
    static String plain(String syllable) {
        String parts = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c == '\u0308' && plain.length() > 0) plain.setCharAt(plain.length() - 1, 'v');
            else if (c >= 'a' && c <= 'z') plain.append(c);
            else if (c == 'ɑ') plain.append('a');
            else if (c == 'ɡ') plain.append('g');
            else if (c < '\u0300' || c > '\u036F') return null;
        }
        return plain.toString();
    }
}
