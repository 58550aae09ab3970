package io.investmentstreams.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names in one article mean the same project. */
final class Names {
    /** From here on a name ending in 建设项目 or the like says enough before it. */
    private static final int LONG = 10;

    private static final Pattern GROUP = Pattern.compile(
            "(签约|开工|落户|引进|重点|合作|重大|重特大|双招双引|优质|招商|大型|在建|外资|产业|一批|各类|储备|招商引资|新兴产业|投资|企业|推动|更多|建设|工业|服务业|意向|内资|集中|竣工|落地|亿元|类|[外内日台港侨民合独]资|这批|批)项目$");
    private static final Pattern SEVERAL = Pattern.compile("^[一二三四五六七八九十两\\d]+[条座个家栋套]|^[\\d一二两三]+[年月日]|年内|火热|^以");

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

    /** True for a name of a whole group (签约项目, 本次重点项目): it names no project. */
    static boolean isGroup(String name) {
        String plain = name.replaceAll("[“”]", "");
        return (plain.length() < LONG && GROUP.matcher(plain).find())
                || (name.length() < 14 && SEVERAL.matcher(plain).find());
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
