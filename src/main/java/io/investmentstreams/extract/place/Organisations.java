package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordSet;
import java.util.regex.Pattern;

/** Tells the names of companies, schools and outlets that begin with, or hold, the name of a place. */
final class Organisations {
    private static final int REACH = 28;
    private static final Pattern DATELINE = Pattern.compile("(?:\\d{1,2}月)?\\d{1,2}日(?:电|讯|消息)|(?:电|讯)[ (（:：]");
    private static final Pattern LISTED = Pattern.compile("(\\p{IsHan}{2,4})[、等]");
    private static final Pattern COUNTED = Pattern.compile("[^。；\\n]{0,80}?等(?:\\d+|[一二三四五六七八九十多余]+)家");
    /** 、济南禾朵两家公司: firms that are counted without 等. */
    private static final Pattern COUNTED_FIRMS =
            Pattern.compile("(\\p{IsHan}{2,4})(?:[、和]\\p{IsHan}{4,8}){0,4}[两三四五六]家(?:公司|企业|集团|民企)");
    /** 惠州骏声声学投资5亿元. */
    private static final Pattern INVESTS = Pattern.compile("(\\p{IsHan}{3,7}?)(?:追加|计划|拟|将|预计)?投资(?:额?约|近|超|逾|超过)?\\d");

    /** 常熟固定资产投资30亿元, 望城智造园总投资3亿元: no brand. */
    private static final Pattern NO_BRAND = Pattern.compile("资产|民间|社会|项目|地产|基地|中心|园|总|每|均|共");

    private static final String AIMED_AT = "在于到来赴驻址户进往对地";
    private static final String LEVELS = "省市县区镇乡村州旗";

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
        return hasSuffix(text, from)
                || (from == end
                        && (isShortCompany(text, end)
                                || isListed(text, end)
                                || isOneOfFirms(text, start, end)
                                || isInvestor(text, start, end)));
    }

    private boolean isDateline(String text, int start, int end) {
        if (agencies.isBefore(text, start)) return true;
        return DATELINE.matcher(text)
                .region(end, Math.min(text.length(), end + 12))
                .lookingAt();
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
        return item.lookingAt()
                && isName(item.group(1))
                && COUNTED.matcher(text)
                        .region(end, Math.min(text.length(), end + 100))
                        .lookingAt();
    }

    /** One of several firms that are named side by side and counted: 北京禾谷、济南禾朵两家公司. */
    private boolean isOneOfFirms(String text, int start, int end) {
        var firm = COUNTED_FIRMS.matcher(text).region(end, Math.min(text.length(), end + 60));
        if (!firm.lookingAt() || !isName(firm.group(1))) return false;
        return isJoint(text, firm.end(1)) || isJoint(text, start - 1);
    }

    private static boolean isJoint(String text, int at) {
        return at >= 0 && "、和".indexOf(text.charAt(at)) >= 0;
    }

    /** The place and a brand, who invest so much; not where one invests (在南通沿江地区投资5亿元). */
    private boolean isInvestor(String text, int start, int end) {
        if (start > 0 && AIMED_AT.indexOf(text.charAt(start - 1)) >= 0) return false;
        var named = INVESTS.matcher(text).region(end, Math.min(text.length(), end + 20));
        if (!named.lookingAt()) return false;
        String name = named.group(1);
        for (int i = 0; i < name.length(); i++) if (stops.isAt(name, i) || government.isAt(name, i)) return false;
        if (NO_BRAND.matcher(name).find()) return false;
        return isName(name.substring(0, 2)) && LEVELS.indexOf(name.charAt(0)) < 0;
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
