package io.investmentstreams.extract;

import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.Expression;
import java.util.List;

/** Decides which of the names that lists and sentences offer are projects of their own, and makes claims of them. */
final class Items {
    /** No article itemises more; each item is compared with all before it. */
    private static final int MOST = 2000;

    private static final Expression FIRM_OR_EVENT = Expression.of(
            "(仪式|大会|协议|合同|会议|活动|政府|委员会|管委会|公司|集团|论坛|局|厅|部|银行|周|节|日|会|计划|办法|工作|政策|意见|方案|市|区|县|省|镇|机制|建设|投资|环境|服务|企业|水平|领域|产业|行业|能力|关系|需求|同比|增长|经济)$");
    private static final Expression SHAPED = Expression.of(
            "(项目|总部|基地|中心|产业园|园区|工厂|生产线|综合体|物流园|科技园|工业园|创新园|产业城|乐园|度假区|电站|实验室|研究院|产业基金|投资基金|引导基金|二期|三期)$");
    private static final Expression UNNAMED = Expression.of(
            "^(出席|见证|参加|参观|考察|调研|多个|多项|若干|更多|大量|众多|不少|许多|优质|一系列|全部|各类|相关|这些|其他|每个|所有|部分|部分|首批)|[类业]项目$|招商引资项目$|(举行|暨|重点|多个|多项|若干)[^的]{0,4}项目$");
    private static final Expression MARK = Expression.of("[,;。]");

    private Items() {}

    /** True for a name that ends as projects' names do. */
    static boolean isShaped(String name) {
        return SHAPED.isIn(name);
    }

    static void keep(Facts facts, Named item, List<Claim> claims, String rule) {
        if (claims.size() >= MOST) return;
        String name = item.name();
        boolean listed = rule.contains("counted list");
        boolean shaped = isShaped(name);
        boolean group = Names.isGroup(name);
        if (group || UNNAMED.isIn(name) || name.length() < (listed && !shaped ? 6 : 4)) return;
        if (!listed && FIRM_OR_EVENT.isIn(name)) return;
        boolean counted = facts.counts().stream().anyMatch(c -> c.start() < item.end() && item.start() < c.end());
        if (counted || MARK.isIn(name)) return;
        for (Claim c : claims) {
            boolean overlaps = !c.total && c.name != null && item.start() < c.end && c.start < item.end();
            if (overlaps) return;
            if (facts.periodOf(c.start).equals(facts.periodOf(item.start())) && Names.alike(c.name, item.name()))
                return;
        }
        Claim claim = new Claim(false, item.start(), item.end(), rule);
        claim.name = item.name();
        claims.add(claim);
    }
}
