package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.CueTable;
import io.investmentstreams.extract.text.Expression;
import io.investmentstreams.extract.text.WordSet;
import java.util.List;
import java.util.Set;

/** Decides which of the names that lists and sentences offer are projects of their own, and makes claims of them. */
final class Items {
    /** No article itemises more; each item is compared with all before it. */
    private static final int MOST = 2000;

    private static final Expression FIRM_OR_EVENT = Expression.of(
            "(仪式|大会|协议|合同|会议|活动|政府|委员会|管委会|公司|集团|论坛|局|厅|(?<!总)部|银行|周|节|日|会|计划|办法|工作|政策|意见|方案|市|区|县|省|镇|机制|建设|投资|环境|服务|企业|水平|领域|产业|行业|能力|关系|需求|同比|增长|经济)$");
    private static final Expression SHAPED = Expression.of(
            "(项目|总部|基地|中心|产业园|园区|工厂|生产线|综合体|物流园|科技园|工业园|创新园|产业城|乐园|度假区|电站|实验室|研究院|产业基金|投资基金|引导基金|二期|三期|\\([一二三四五\\d]期\\))$");
    private static final Expression UNNAMED = Expression.of(
            "^还?(包括|涉及|涵盖)|^(出席|见证|参加|参观|考察|调研|多个|多项|若干|更多|大量|众多|不少|许多|优质|一系列|全部|各类|相关|这些|其他|每个|所有|部分|部分|首批)|[类业]项目$|招商引资项目$|(举行|暨|重点|多个|多项|若干)[^的]{0,4}项目$|(安排|组织|开展|宣布)项目$");
    private static final Expression KIND = Expression.of("[类型]?(项目|工程)$");
    /** 引进一批A项目、B项目; 重点引进A项目: told of kinds, not of single ones. */
    private static final Expression PLURAL =
            Expression.of("(一批|一大批|批|系列|各类|多个|更多|若干|众多|大量|不少|重点(引进|招引|发展)了?|主攻|瞄准|聚焦)[^,;。]{0,40}$");

    private static final Expression MARK = Expression.of("[,;。]");
    /** What stands for itself in a list of projects, however short its name. */
    private static final Expression BUILT =
            Expression.of("([园港城谷厂馆桥路街院校楼坊]|[大小中]学|工程|社区|小区|市场|广场|小镇|[示先集度][范导聚假]区|机场|码头|酒店|[二三四五六]期)$");
    /** 7日, 20余万元, 客商代表: what lists hold that are no projects. */
    private static final Expression NO_ITEM = Expression.of(
            "[\\d一二三四五六七八九十][余多几]?[日月年号点时人名位亩个家项元]|[亿万]元|代表$|人士$|嘉宾$|领导$|记者$|客商$|专家$|学者$|^(其中|以及|包括|涉及)|[的了着过]$");
    /** Where the shortest name that ends in no word of projects begins to say enough. */
    private static final int SAYING = 4;

    /** From here on a name says enough in a counted list whatever it ends in. */
    private static final int LONG = 6;

    /** Lines of business; a name of nothing else is the kind of several projects. */
    private static final WordSet DOMAINS = new WordSet(CueTable.lines("domains.tsv").stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .toList());

    /** Stages at which what a list or a sentence names is a project. */
    static final Set<String> ACTS = Set.of("signed", "landed", "started", "opened");

    private Items() {}

    /** True for a name that ends as projects' names do. */
    static boolean isShaped(String name) {
        return SHAPED.isIn(name);
    }

    /** True for a name of nothing but lines of business. */
    static boolean isKind(String name) {
        return DOMAINS.spells(KIND.cut(name));
    }

    /** Adds the items of a list that is counted as one of projects. */
    static void keepCounted(Facts facts, List<Named> items, List<Claim> claims) {
        boolean all = areNames(items);
        for (Named item : items) {
            boolean says = isShaped(item.name()) ? !DOMAINS.spells(item.name()) : isLongName(item.name());
            if (says ? item.name().length() >= SAYING : all) add(facts, item, claims, "an item of a counted list");
        }
    }

    private static boolean isLongName(String name) {
        return name.length() >= LONG && !NO_ITEM.isIn(name) && !DOMAINS.spells(name);
    }

    /** Adds the items of a list that is said to be of projects: all of them where each could be one, else those with the shape of one. */
    static void keepAll(Facts facts, List<Named> items, List<Claim> claims, String rule) {
        boolean all = items.size() > 1 && areNames(items);
        for (Named item : items) {
            if (isShaped(item.name())) keep(facts, item, claims, rule);
            else if (all) add(facts, item, claims, rule);
        }
    }

    /** Adds those of the items that have the shape of a project. */
    static void keepShaped(Facts facts, List<Named> items, List<Claim> claims, String rule) {
        for (Named item : items) if (isShaped(item.name())) keep(facts, item, claims, rule);
    }

    private static boolean areNames(List<Named> items) {
        return items.stream().map(Named::name).allMatch(n -> isShaped(n) ? !DOMAINS.spells(n) : isName(n));
    }

    /** True for a name without the shape of a project that says more than the line of business of several. */
    private static boolean isName(String name) {
        boolean built = BUILT.isIn(name);
        return name.length() >= SAYING
                && (built || !FIRM_OR_EVENT.isIn(name))
                && !NO_ITEM.isIn(name)
                && !DOMAINS.spells(name);
    }

    /** Adds the item unless it is named by its form or its words as no project, or is one already. */
    static void keep(Facts facts, Named item, List<Claim> claims, String rule) {
        if (item.name().length() >= SAYING && !FIRM_OR_EVENT.isIn(item.name())) add(facts, item, claims, rule);
    }

    private static void add(Facts facts, Named item, List<Claim> claims, String rule) {
        String name = item.name();
        if (claims.size() >= MOST || ProjectNames.isGroup(name) || UNNAMED.isIn(name) || isTorn(facts, item)) return;
        if (isKind(name) && PLURAL.isIn(facts.slice(facts.clauseStart(item.start()), item.start()))) return;
        boolean counted = facts.counts().stream().anyMatch(c -> c.start() < item.end() && item.start() < c.end());
        if (counted || MARK.isIn(name)) return;
        for (Claim c : claims) {
            boolean overlaps = !c.total && c.name != null && item.start() < c.end && c.start < item.end();
            if (overlaps || isCountedBy(facts, c, item)) return;
            if (facts.periodOf(c.start).equals(facts.periodOf(item.start())) && ProjectNames.alike(c.name, item.name()))
                return;
        }
        claims.add(Claim.of(item, rule));
    }

    /** 3个总投资5亿元的智能家居项目: what the total counts. */
    private static boolean isCountedBy(Facts facts, Claim c, Named item) {
        return c.total
                && c.hasAmount()
                && c.end == item.start() - 1
                && facts.text().startsWith("的", c.end);
    }

    /** 某市“项目提速月”: the name begins before a quotation and ends in it. */
    private static boolean isTorn(Facts facts, Named item) {
        String stretch =
                facts.slice(item.start(), Math.min(item.end(), facts.text().length()));
        int open = stretch.lastIndexOf('“');
        return open > 0 && stretch.indexOf('”', open) < 0;
    }
}
