package io.investmentstreams.extract.party;

/** Quotes and brackets around and in a name. */
final class Marks {
    private Marks() {}

    /** True where a quote or bracket opened from {@code from} on is still open at {@code at}. */
    static boolean isEnclosed(String text, int from, int at) {
        int open = 0;
        for (int i = from; i < at; i++) {
            if ("“(《".indexOf(text.charAt(i)) >= 0) open++;
            else if ("”)》".indexOf(text.charAt(i)) >= 0) open--;
        }
        return open > 0;
    }

    /** Without quotes or brackets that have lost their other half. */
    static String balanced(String name) {
        String out = name;
        if (count(out, '“') != count(out, '”')) out = out.replace("“", "").replace("”", "");
        if (count(out, '(') != count(out, ')')) out = out.replaceAll("^\\)|\\($", "");
        if (count(out, '(') > count(out, ')')) out = out.substring(0, out.lastIndexOf('('));
        if (count(out, '《') != count(out, '》')) out = out.replace("《", "").replace("》", "");
        return out;
    }

    private static int count(String s, char c) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) == c) n++;
        return n;
    }
}
