package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordSet;
import java.util.regex.Pattern;

/** Tells the names of companies, schools and outlets that begin with, or hold, the name of a place. */
final class Organisations {
    private static final int REACH = 28;
    private static final Pattern DATELINE =
            Pattern.compile("(?:\\d{1,2}月)?\\d{1,2}日(?:电|讯|消息).*|(?:电|讯)[ (（:：].*", Pattern.DOTALL);
    private static final Pattern LISTED = Pattern.compile("(\\p{IsHan}{2,4})[、等].*", Pattern.DOTALL);
    private static final Pattern COUNTED =
            Pattern.compile("[^。；\\n]{0,80}?等(?:\\d+|[一二三四五六七八九十多余]+)家.*", Pattern.DOTALL);

    private final WordSet suffixes;
    private final WordSet government;
    private final WordSet stops;
    private final WordSet softStops;
    private final WordSet business;
    private final WordSet generic;
    private final WordSet ends;
    private final WordSet agencies;

    Organisations(Words words) {
        suffixes = words.of("suffix");
        government = words.of("government");
        stops = words.of("stop");
        softStops = words.of("soft");
        business = words.of("business");
        generic = words.of("generic");
        ends = words.of("end");
        agencies = words.of("agency");
    }

    /** Whether the place named from {@code start} to {@code end} is part of the name of an organisation or of a dateline. */
    boolean contain(String text, int start, int end) {
        if (isDateline(text, start, end)) return true;
        int from = end < text.length() && isBracket(text.charAt(end)) ? end + 1 : end;
        if (from == end && text.startsWith("委", end)) return false;
        return hasSuffix(text, from) || (from == end && (isShortCompany(text, end) || isListed(text, end)));
    }

    private boolean isDateline(String text, int start, int end) {
        if (agencies.isBefore(text, start)) return true;
        return DATELINE.matcher(text)
                .region(end, Math.min(text.length(), end + 12))
                .matches();
    }

    private boolean hasSuffix(String text, int from) {
        int limit = Math.min(text.length(), from + REACH);
        for (int i = from; i < limit; i++) {
            if (suffixes.isAt(text, i)) return true;
            if (i == from && government.isAt(text, i)) return false;
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && !isBracket(c) && c != '-' && c != '&') return false;
            if (stops.isAt(text, i)) return false;
            if (government.isAt(text, i)) return false;
            if (softStops.isAt(text, i) && ((i == from && "和同".indexOf(c) >= 0) || !companyFollows(text, i)))
                return false;
        }
        return false;
    }

    /** 产业, 建设 and the like end a name, except where 集团 or 公司 comes soon (惠山科创产业集团). */
    private boolean companyFollows(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + 9); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && !isBracket(text.charAt(i))) return false;
            if (suffixes.isAt(text, i)) return true;
            if (stops.isAt(text, i)) return false;
        }
        return false;
    }

    /** The place, two to four characters of a name and a line of business, with nothing more: 北京清微智能. */
    private boolean isShortCompany(String text, int end) {
        for (int n = 2; n <= 4 && end + n < text.length(); n++) {
            String name = text.substring(end, end + n);
            if (!isName(name)) return false;
            String line = business.at(text, end + n);
            if (line == null) continue;
            int after = end + n + line.length();
            return after == text.length() || ends.isAt(text, after);
        }
        return false;
    }

    /** One of a list that is counted in 家: 广东海大、广西扬翔等8家. */
    private boolean isListed(String text, int end) {
        var item = LISTED.matcher(text).region(end, Math.min(text.length(), end + 100));
        return item.matches()
                && isName(item.group(1))
                && COUNTED.matcher(text)
                        .region(end, Math.min(text.length(), end + 100))
                        .matches();
    }

    private boolean isName(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isIdeographic(word.charAt(i))) return false;
            if (generic.isAt(word, i) || stops.isAt(word, i)) return false;
        }
        return true;
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == ')' || c == '（' || c == '）';
    }
}
