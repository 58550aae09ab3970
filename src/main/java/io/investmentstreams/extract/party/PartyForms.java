package io.investmentstreams.extract.party;

import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The forms in which a sentence says who invests. Thread-safe. */
final class PartyForms {
    private static final String PARTY = "(?<party>[\\p{IsHan}A-Za-z0-9&·.“”()、-]{2,44}?)";
    private static final String BREAK = "(?:^|(?<=[,;。:!?\\n)》”]))";
    private static final String WILL = "(?:拟|将|计划|预计|决定|宣布|准备|还|也|原|正|再|总计|累计|打算|已)*";
    private static final String HOW =
            "(?:现场|正式|成功|顺利|已|再度|再次|也|还|共同|分别|就[^,;。]{0,30}?|于[^,;。]{0,14}?|在[^,;。]{0,14}?){0,2}";
    private static final String SUM = "(?:约|近|超过|超|逾|不低于|总额|达|人民币|折合|共|资金)*[\\d一二三四五六七八九十百数]";
    private static final String GOVERNMENT =
            "(?:政府|管委会|管理委员会|管理局|开发区|高新区|经开区|园区|科技城|新区|当地|我[省市区县]|[\\p{IsHan}]{2}[省市区县镇州])(?:领导|方面)?";
    private static final String MAKE = "(?:投资|建设|兴建|新建|打造|开发|设立|牵头|发起|承建|投建|实施|运营|主导|出资|组建|规划)";

    private static final String NOTICE =
            "(?:(?:\\d{1,2}月)?\\d{1,2}日|[早午晚盘][间后]|盘[前中]|近日|日前|今[天日]|昨[天日]|当[天日]|发布|发出|刊登|披露|董事会|发|的|了|最新|一则)*(?:关于[^,;。]{2,40})?";

    /** Right before the project's name. */
    private static final List<Expression> ATTACHED = List.of(
            Expression.of(
                    "(?:由|,|;|^|和|及|、)" + PARTY + "(?:共同|联合|独家|计划|拟|将)*" + MAKE + "[^,;。、]{0,16}?" + MAKE + "?的$"),
            Expression.of("[与和同]" + PARTY + "(?:合作|共同|携手|联合|共建|合资)(?:建设|打造|共建|投资|设立|开发)?的$"),
            Expression.of("(?:由)" + PARTY + "(?:共同|联合)?" + MAKE + "的?$"));

    private static final List<Expression> TOLD = List.of(
            Expression.of("由" + PARTY + "(?:独家|共同|联合|全额|负责|计划|拟|将)*" + MAKE),
            Expression.of(GOVERNMENT + "[^,;。、]{0,6}?(?:与|和|同|跟|向)" + PARTY + HOW + "(?:签|举行|达成|合作|携手|共建)"),
            Expression.of(BREAK + PARTY + "(?:与|和|同)[^,;。]{0,40}?(?:签|达成|合资|合作协议)"),
            Expression.of(BREAK + PARTY + WILL + "(?:在[^,;。]{1,16}?)?" + WILL + "(?:投资|斥资|出资|投入|耗资|砸下|豪掷)" + SUM),
            Expression.of(BREAK + PARTY + "(?:拟|将|计划|准备|决定|宣布|打算)+(?:在|于|联合|与|投资|斥资|落户|携手|建设)"),
            Expression.of("联合" + PARTY + "(?:共同)?(?:投资|建设|打造|开展|设立|成立)"),
            Expression.of("[与和同]" + PARTY + HOW + "(?:签订|签署|签约|签定|签下|达成|携手|合资|举行[^,;。]{0,10}?签约)"),
            Expression.of("^" + PARTY + ":(?=拟|将|投资|签|与|终止|子公司|公司|计划|全资)"),
            Expression.of(BREAK + PARTY + "(?:在[^,;。]{1,14}?)?(?:\\([^)]{0,20}\\))?" + NOTICE + "公告"));

    private static final Expression TOPIC = Expression.of(
            "^" + PARTY + "(?:是(?!指)|系(?!列|统)|专业从事|专注于|专注|成立于|创立于|创建于|主营|主要从事|近年来|(?:\\d{4}|去|今)年(?:在|于|落户))");
    private static final Expression AGAIN = Expression.of("(?:^|[,;])(?:该|本)?(?:公司|企业|集团)(?=[在将拟还同也已与和此投,再又计]|近)");

    private static final Expression PARTNERS = Expression.of("^([^的]{2,14}?)[和与]([^的]{2,14}?)(?:的|共同|联合)?(?:合资|合作)");

    private final PartyNames names;

    PartyForms(PartyNames names) {
        this.names = names;
    }

    /** Who is said right before the project's name to build it: 由Y投资建设的, 与Y合作的. */
    List<String> attached(String left, Set<String> places) {
        List<String> found = new ArrayList<>();
        for (Expression form : ATTACHED) {
            Expression.Search m = form.search(left);
            if (found.isEmpty() && m.find()) found.addAll(names.of(m.group("party"), places));
        }
        return found;
    }

    /** Who invests by the words of a sentence or a part of it. */
    List<String> told(String words, Set<String> places) {
        List<String> found = new ArrayList<>();
        for (Expression form : TOLD) {
            Expression.Search m = form.search(words);
            while (m.find()) {
                for (String name : names.of(m.group("party"), places)) if (!found.contains(name)) found.add(name);
            }
        }
        return found;
    }

    /** The firm a sentence begins with and is about (Y是国内领先的...); empty when it is about none. */
    List<String> topic(String sentence, Set<String> places) {
        Expression.Search m = TOPIC.search(sentence);
        return m.find() ? names.of(m.group("party"), places) : List.of();
    }

    /** The firms a name itself joins: A和B的合资项目. */
    List<String> partners(String project, Set<String> places) {
        Expression.Search m = PARTNERS.search(project);
        List<String> found = new ArrayList<>();
        if (!m.find()) return found;
        found.addAll(names.of(m.group(1), places));
        found.addAll(names.of(m.group(2), places));
        return found;
    }

    /** True where the sentence goes on about the firm of the one before it. */
    static boolean goesOn(String sentence) {
        return AGAIN.isIn(sentence);
    }
}
