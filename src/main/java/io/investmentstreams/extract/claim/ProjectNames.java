package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.text.Expression;

/** Whether two names in one article mean the same project. */
public final class ProjectNames {
    /** From here on a name ending in 建设项目 or the like says enough before it. */
    private static final int LONG = 8;

    private static final int LONGEST = 20;

    private static final Expression GROUP = Expression.of(
            "(签约|开工|落户|引进|重点|重大|重特大|双招双引|优质|招商|大型|在建|外资|一批|各类|储备|招商引资|更多|意向|内资|集中|竣工|亿元|签约的|开工的|落户的|引进的|类|[外内日台港侨民合独国央]资|[外民央国名]企|央地|线上|线下|云上|这批|批|各|预算内投资)项目$|[百千万]亿元?级?(项目|工程|产业)$|[一二两三五数]?亿元?级(项目|工程|产业)$|(经济|技术|产业)开发区项目$|(?<!城)[省市县]项目$|^((国内|内地|境内外?|境外|省内外?|市外|横向|区域|经济|技术)*(联合|协作|合作)|内联|外联)项目$|、[^、]*等[^,;。、]{0,4}(配套|相关|关联)项目$");
    /** These say something of the deal where enough stands before them. */
    private static final Expression KIND = Expression.of("(合作|配套|型|产业|新兴产业|投资|企业|推动|建设|工业|服务业|落地)项目$");

    private static final Expression SEVERAL = Expression.of("^[一二三四五六七八九十两几数多\\d]+[条座个家栋套]|^[\\d一二两三]+[年月日]|年内|火热|^以");

    /** 与乙公司签订项目投资合同: what is signed, not what it is called. */
    private static final Expression AGREED = Expression.of("(签署|签订|签下|签定|达成)项目$");

    private static final Expression QUOTES = Expression.of("[“”]");
    private static final Expression MARKS = Expression.of("[“”\"()《》\\s]");
    private static final Expression ENDING = Expression.of("(建设)?项目$");

    private ProjectNames() {}

    /** True if one holds the other, or nearly all characters of the shorter are in the longer. */
    public static boolean alike(String a, String b) {
        if (a == null || b == null) return false;
        String x = core(a);
        String y = core(b);
        if (x.length() < 2 || y.length() < 2) return x.equals(y);
        if (x.contains(y) || y.contains(x)) return true;
        String shorter = x.length() <= y.length() ? x : y;
        String longer = x.length() <= y.length() ? y : x;
        int distinct = 0;
        int both = 0;
        for (int i = 0; i < shorter.length(); i++) {
            if (shorter.indexOf(shorter.charAt(i)) < i) continue;
            distinct++;
            if (longer.indexOf(shorter.charAt(i)) >= 0) both++;
        }
        return distinct >= 5 && both >= 0.85 * distinct;
    }

    /** True for a name of a whole group (签约项目, 本次重点项目): it names no project. */
    static boolean isGroup(String name) {
        String plain = QUOTES.cutAll(name);
        return (name.length() < LONGEST && GROUP.isIn(plain))
                || AGREED.isIn(plain)
                || (plain.length() < LONG && KIND.isIn(plain))
                || (name.length() < 14 && SEVERAL.isIn(plain));
    }

    private static String core(String name) {
        return ENDING.cut(MARKS.cutAll(name));
    }
}
