package io.investmentstreams.extract;

import java.util.HashSet;
import java.util.Set;

/** Whether two names in one article mean the same project. */
final class Names {
    private Names() {}

    /** True if one holds the other, or nearly all characters of the shorter are in the longer. */
    static boolean alike(String a, String b) {
        if (a == null || b == null) return false;
        String x = core(a);
        String y = core(b);
        if (x.length() < 2 || y.length() < 2) return x.equals(y);
        if (x.contains(y) || y.contains(x)) return true;
        Set<Integer> shorter = characters(x.length() <= y.length() ? x : y);
        Set<Integer> both = new HashSet<>(shorter);
        both.retainAll(characters(x.length() <= y.length() ? y : x));
        return shorter.size() >= 5 && both.size() >= 0.85 * shorter.size();
    }

    private static String core(String name) {
        String core = name.replaceAll("[“”\"()《》\\s]", "");
        return core.replaceAll("(建设)?项目$", "");
    }

    private static Set<Integer> characters(String s) {
        Set<Integer> all = new HashSet<>();
        s.chars().forEach(all::add);
        return all;
    }
}
