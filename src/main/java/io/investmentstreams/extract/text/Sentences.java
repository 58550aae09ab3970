package io.investmentstreams.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Splits clean text into sentences: at 。!?; and line ends, not inside brackets or quotes that close on the same line. */
final class Sentences {
    private static final int MAX_NESTED = 400;

    private Sentences() {}

    static List<Sentence> of(String text) {
        List<Sentence> found = new ArrayList<>();
        int paragraph = 0;
        for (int start = 0; start < text.length(); paragraph++) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            split(text, start, end, paragraph, found);
            start = end + 1;
        }
        return found;
    }

    private static void split(String text, int lineStart, int lineEnd, int paragraph, List<Sentence> found) {
        int start = lineStart;
        int i = lineStart;
        while (i < lineEnd) {
            char c = text.charAt(i);
            int close = closing(text, i, lineEnd);
            if (close > i) {
                i = close + 1;
                if (isQuote(c) && endsSentence(text, close - 1))
                    start = add(start, skipMarks(text, i, lineEnd), paragraph, text, found);
            } else if (isEnd(c)) {
                start = add(start, skipMarks(text, i + 1, lineEnd), paragraph, text, found);
                i = start;
            } else {
                i++;
            }
            i = Math.max(i, start);
        }
        add(start, lineEnd, paragraph, text, found);
    }

    private static int add(int start, int end, int paragraph, String text, List<Sentence> found) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') from++;
        int to = end;
        while (to > from && text.charAt(to - 1) == ' ') to--;
        if (to > from) found.add(new Sentence(from, to, paragraph));
        return end;
    }

    private static int skipMarks(String text, int from, int lineEnd) {
        int i = from;
        while (i < lineEnd && isEnd(text.charAt(i))) i++;
        return i;
    }

    private static boolean endsSentence(String text, int index) {
        char c = text.charAt(index);
        return c == '。' || c == '!' || c == '?';
    }

    private static boolean isEnd(char c) {
        return c == '。' || c == '!' || c == '?' || c == ';';
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '‘';
    }

    /** Index of the mark that closes the bracket or quote at {@code open}; {@code open} itself if it is none or stays open. */
    private static int closing(String text, int open, int lineEnd) {
        char opener = text.charAt(open);
        char closer = switch (opener) {
            case '(' -> ')';
            case '“' -> '”';
            case '‘' -> '’';
            case '《' -> '》';
            case '【' -> '】';
            default -> 0;
        };
        if (closer == 0) return open;
        int limit = Math.min(lineEnd, open + MAX_NESTED);
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == opener) depth++;
            else if (c == closer && --depth == 0) return i;
        }
        return open;
    }
}
