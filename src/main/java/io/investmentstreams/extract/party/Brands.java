package io.investmentstreams.extract.party;

import io.investmentstreams.extract.text.CueTable;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the owner's brand at the front of a project's name: what stands before the first word that describes. Thread-safe. */
public final class Brands {
    private static final int LONGEST = 6;
    private static final Expression QUOTES = Expression.of("[“”\"《》]");
    private static final Pattern BRAND = Pattern.compile("[\\p{IsHan}A-Za-z·&]{2,}");
    private static final Pattern NO_BRAND = Pattern.compile(
            "的|^[新超多全双单两第本该老旧国省市首年日再][一-龥]?$|^[一二三四五六七八九十][个大家条期号代类种座级维轮批]|[吨台套件辆亩米座条]|项目|签约|投资|建设|万|亿|级$|型$|式$|性$|化$|及$|和$|与$|用$");
    /** What an unknown word that is a place or a direction ends in, unless a line of business follows. */
    private static final Pattern PLACE = Pattern.compile("[省市区县镇村乡路湖江河山岛湾港岸街桥庄岭城]$|^[东西南北中][方部侧]?$");
    /** Lines of business that are no goods, so that they are always a part of the owner's name. */
    private static final Pattern ALWAYS = Pattern.compile(".*([乳药鞋纸锂铝铜硅钛矿酒种渔影实牧磁]业|股份|集团|控股|资本|重工|精工|电器)");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z·&.-]+");

    private final CueTable sectors = CueTable.load("sector-cues.tsv");
    private final CueTable words = CueTable.load("name-words.tsv");

    /**
     * The brand at the front of the name, with the line of business that belongs to it (软通智慧华东总部: 软通智慧); null when it has none.
     *
     * @param places words of the name that are places
     */
    public String of(String name, Collection<String> places) {
        String clean = QUOTES.cutAll(name);
        List<int[]> known = known(clean, places);
        if (known.isEmpty()) return null;
        int[] first = known.get(0);
        int famous = labelled(clean, 0, "brand");
        if (famous > 0) return clean.substring(0, extended(clean, famous, places));
        if (first[0] == 0) return homed(clean, places, first[1]);
        String front = clean.substring(0, first[0]);
        if (!isBrand(front)) return null;
        int end = extended(clean, first[0], places);
        return end == first[0] && PLACE.matcher(front).find() ? null : clean.substring(0, end);
    }

    /** 深圳天安数码城成都产业园: a place before the brand and its line of business is the owner's home. */
    private String homed(String name, Collection<String> places, int end) {
        boolean home = places.contains(name.substring(0, end)) && end < name.length() && name.charAt(end) != '(';
        if (!home) return null;
        String rest = name.substring(end);
        List<int[]> known = known(rest, places);
        if (known.isEmpty() || !isBrand(rest.substring(0, known.get(0)[0]))) return null;
        int line = lineEnd(rest, known.get(0)[0]);
        return line < 0 ? null : name.substring(0, end + line);
    }

    private static boolean isBrand(String front) {
        return front.length() <= LONGEST
                && BRAND.matcher(front).matches()
                && !LATIN.matcher(front).matches()
                && !NO_BRAND.matcher(front).find();
    }

    /** Where the brand ends that stops being unknown at {@code at}: behind a line of business that is followed by what it runs. */
    private int extended(String name, int at, Collection<String> places) {
        int end = lineEnd(name, at);
        if (end < 0) return at;
        boolean runs = name.startsWith("、", end)
                || ALWAYS.matcher(name.substring(at, end)).matches()
                || places.stream().anyMatch(p -> name.startsWith(p, end))
                || labelled(name, end, "use") > 0;
        return runs ? end : at;
    }

    private int lineEnd(String name, int at) {
        int length = labelled(name, at, "line");
        return length == 0 ? -1 : at + length;
    }

    /** Length of the word with the label that begins at {@code at}; 0 when none does. */
    private int labelled(String name, int at, String label) {
        int longest = 0;
        for (CueTable.Cue cue : words.at(name, at)) {
            if (cue.label().equals(label))
                longest = Math.max(longest, cue.word().length());
        }
        return longest;
    }

    /** The known words of the name, first the one that begins first. */
    private List<int[]> known(String name, Collection<String> places) {
        List<int[]> all = new ArrayList<>();
        for (CueTable table : List.of(sectors, words)) {
            for (Hit hit : table.find(name))
                if (hit.end() - hit.start() > 1) all.add(new int[] {hit.start(), hit.end()});
        }
        for (String place : places) {
            int at = name.indexOf(place);
            if (at >= 0) all.add(new int[] {at, at + place.length()});
        }
        all.sort(Comparator.<int[]>comparingInt(w -> w[0]).thenComparingInt(w -> -w[1]));
        return all;
    }
}
