package io.investmentstreams.evaluation;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes to a text that say nothing new. */
enum Variant {
    /** Lines of the page around the article. */
    FURNITURE {
        @Override
        String of(String text, Random random) {
            return some("head", random) + text + "\n" + some("foot", random);
        }
    },
    /** Every digit, and every point between digits, in its full-width form. */
    FULL_WIDTH {
        @Override
        String of(String text, Random random) {
            StringBuilder wide = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean point = c == '.' && isDigit(text, i - 1) && isDigit(text, i + 1);
                wide.append(isDigit(text, i) || point ? (char) (c + 0xFEE0) : c);
            }
            return wide.toString();
        }
    },
    /** In traditional script. */
    TRADITIONAL {
        @Override
        String of(String text, Random random) {
            return HanLP.convertToTraditionalChinese(text);
        }
    },
    /** With the reading in brackets behind one Chinese character in ten. */
    PINYIN {
        @Override
        String of(String text, Random random) {
            List<Pinyin> readings = HanLP.convertToPinyinList(text);
            StringBuilder damaged = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                damaged.append(text.charAt(i));
                Pinyin reading = readings.get(i);
                if (reading != Pinyin.none5 && random.nextInt(10) == 0)
                    damaged.append('(').append(reading.getPinyinWithToneMark()).append(')');
            }
            return damaged.toString();
        }
    };

    private static final List<String> LINES = Samples.resource("/evaluation/furniture.txt")
            .lines()
            .filter(l -> !l.startsWith("#"))
            .toList();

    /** The text with the change; where it is one of many, the random numbers choose. */
    abstract String of(String text, Random random);

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static String some(String side, Random random) {
        List<String> lines = new ArrayList<>();
        for (String line : LINES) {
            if (line.startsWith(side + "\t") && random.nextBoolean())
                lines.add(line.substring(side.length() + 1) + "\n");
        }
        Collections.shuffle(lines, random);
        return String.join("", lines);
    }
}
