package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.Expression;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an amount is said of: the count or the name nearest to it. */
final class Subjects {
    private static final Pattern HEAD = Pattern.compile(
            "项目(?!为主|(?:集中|现场)?签约(?:仪式|大会|活动|会)|(?:集中)?开工(?:仪式|活动|会)|推介|对接|大会|招商|招引|建设年|公司|部|团队|的?负责人|建设|总投|投资|计划|用地|落地后|资金|达产|占地|预计|地举|所在地|现场(?![,;。]))|(?:[二三四五六七]厂|分厂|总部|基地|中心|产业园|园区|工厂|生产线|平台|综合体|小镇|枢纽|乐园|新城|工业园|科技园|物流园|产业城|电站|度假区|度假村|酒店|医院|学校|学院|市场|码头|冷库|牧场|实验室|研究院|孵化器|电厂|(?<![元点大生础建心]|设施)工程)(?=[,;:。、》”)(\\d]|$|是|位于|地处|坐落|占地|拟|由|正式|成功|落户|签约|开工|落地|项目|计划|总投|投资|揭牌|奠基|动工|投产|竣工|开业|封顶|投用|试产|将|已|达成|签署|签订|落子|花落|选址|昨|今[日天]|日前|近日|当[日天]|在|于)|项目(?=总投|投资|计划|预计|占地|建设,)");
    private static final Pattern DOMAINS = Pattern.compile("(涵盖|涉及|包括|围绕|聚焦|覆盖|主要集中).*(领域|产业|行业|方面|板块|类)$");
    private static final Expression ATTRIBUTIVE = Expression.of("^(人民币|左右|以上)?的");
    private static final Expression DESCRIBED = Expression.of("^[、,]?[^,;。]{2,18}[亩米年]?的[^\\n]*项目");
    private static final Expression DIRECT = Expression.of("^(?!和|及|与|以及)[^,;。、的]{2,40}项目");
    private static final Pattern COUNT_BEHIND = Pattern.compile("^(?!等)(人民币|左右|以上)?的?[^,;:。、)]{0,10}$");
    private static final Expression BUILT = Expression.of(
            "^(增资[^,;。]{1,20}(?=,))?(人民币|左右|以上|,|将|拟|要|计划|主要|由[^,;。]{2,16}?(?=[在到于])|[在到于][^,;。]{2,14}?|用于|以|来|分[一二三两四\\d]期)*(投资建设|间接投资|规划建设|建设(?!期|内容|周期|规模|地点|用地|工期)|新建|兴建|打造|建立|设立|布局|扩建|实施|开发(?!区)|投建|改造|建成(?!后|投)|共建|上马|筹建|研发|生产|建(?![设立材筑成议行投工制言有]))(一个|一座|集(?![成团装中控散])|了)?");

    /** 本次签约项目包括A、B等,总投资…: what follows is of the whole list. */
    private static final Pattern LISTED = Pattern.compile(
            "(签约|开工|落户|引进|此次|本次|代表性)[^,;。、]{0,8}(项目|企业)(主要)?(包括|包含|有|分别[是为])[^,;。]{2,}、[^,;。]{2,}$|^(包括|分别[是为])[^,;。]{4,}、[^,;。]{4,}$|[^,;。、]{3,}项目、[^,;。]{4,}(等|在内)[^,;。、]{0,4}一批[^,;。、]{0,10}$|、[^,;。]{3,}等(几|多|数)个[^,;。、]{0,6}项目[^,;。、]{0,6}$");

    private static final Pattern SUM =
            Pattern.compile("的?(总|计划|协议|合同|签约)*(投资|投入)?(总?金?额|规模)?(共计?|合计|总计|总共|累计)(投资)?(约|达|近|超过?|逾|为)*");

    private static final Pattern BRACKET = Pattern.compile("[(](?!不?含|其中)([\\p{IsHan}A-Za-z]{3,16})[)]");
    private static final Expression KIND_OF_ONE =
            Expression.of("([外民央国]企|[外内台港侨民]资|合同|协议|意向|框架|线上)类?项目(共|仅|有)?[1一][个项]$|[1一][个项]([外民央国]企|[外内台港侨民]资|线上)项目$");

    private static final Pattern ITEM = Pattern.compile("项目(、|[和及与]|以及)");

    private static final Expression ITEM_BEFORE = Expression.of("元的[^,;。、]{2,30}、[^,;。、]{2,20}$");
    private static final int ITEM_REACH = 60;

    private final ItemGrammar grammar;

    /** A count or a name; exactly one of the two is set. */
    record Subject(Count count, Named name, String rule) {}

    Subjects(ItemGrammar grammar) {
        this.grammar = grammar;
    }

    /** The count or name right behind the amount, in the same clause; null when there is none. */
    Subject behind(Facts facts, MoneyMention m, int limit, boolean listed) {
        int from = m.end();
        int clauseEnd = Math.min(facts.clauseEnd(from), limit);
        Count around = Counted.around(facts, m);
        if (around != null) return behindCount(around);
        for (Count c : facts.counts()) {
            if (c.start() < from || c.start() >= clauseEnd) continue;
            boolean near = COUNT_BEHIND.matcher(facts.slice(from, c.start())).matches();
            boolean ofList = near && isLastOf(facts, from, c);
            if (near && !ofList) return new Subject(c, null, "the amount of a count behind it");
            if (ofList) clauseEnd = c.start();
            break;
        }
        String right = facts.slice(from, clauseEnd);
        boolean attributive = ATTRIBUTIVE.isIn(right) || DESCRIBED.isIn(right);
        boolean direct = listed || DIRECT.isIn(right);
        if (!attributive && !direct) return null;
        if (BUILT.isIn(right)) return null;
        Named name = grammar.after(facts.text(), from, Math.min(limit, clauseEnd));
        return name == null ? null : new Subject(null, name, "the amount of a name behind it");
    }

    /** 投资6亿元的甲技改、投资4亿元的乙制品两个项目: the count behind the last item is of the whole list. */
    private static boolean isLastOf(Facts facts, int from, Count count) {
        boolean named = facts.text().startsWith("的", from) && count.start() - from > 2;
        return named && ITEM_BEFORE.isIn(facts.slice(Math.max(0, from - ITEM_REACH), from));
    }

    /** What is built with the amount: 投资5亿元建设X; null when nothing is. */
    Subject built(Facts facts, int from, int limit) {
        Expression.Search m = BUILT.search(facts.slice(from, limit));
        if (!m.find()) return null;
        Named name = grammar.after(facts.text(), from + m.end(), limit);
        return name == null ? null : new Subject(null, name, "the amount builds it");
    }

    /** The nearest count or name before {@code end}, clause by clause, not before {@code floor}; null when there is none. */
    Subject before(Facts facts, int floor, int end) {
        int to = end;
        while (to > floor) {
            int from = Math.max(floor, facts.clauseStart(to));
            Subject found = in(facts, from, to);
            Count listed = found == null || found.name() == null ? null : ofList(facts, floor, from, found.name());
            if (listed != null) return behindCount(listed);
            if (found != null) return found;
            to = from - 1;
        }
        return null;
    }

    /** 甲市有3个:A、B、C,总投资…: the count of the list whose last item is the name; null where the clause is no such list. */
    private Count ofList(Facts facts, int floor, int from, Named last) {
        if (from <= floor || facts.text().charAt(from - 1) != ':') return null;
        int items = grammar.list(facts.text(), from, last.end()).size();
        return facts.counts().stream()
                .filter(c -> c.end() == from - 1 && c.number() == items && items > 1)
                .findFirst()
                .orElse(null);
    }

    private Subject in(Facts facts, int from, int to) {
        if (from >= to) return null;
        Matcher domains = DOMAINS.matcher(facts.slice(from, to));
        int end = domains.find() ? from + domains.start() : to;
        Count count = Counted.last(facts, from, end);
        if (end < to) return count == null || !end(facts, from, end, count) ? null : behindCount(count);
        if (LISTED.matcher(facts.slice(from, to)).find()) return null;
        Named name = lastName(facts, from, to, count);
        if (name != null && (count == null || name.start() >= count.end()))
            return new Subject(null, name, "the amount of the name before it");
        return count == null ? ofOne(facts, from, to) : behindCount(Counted.whole(facts, count));
    }

    /** 外资项目1项(甲乳业): the name in the bracket; 外企项目1个: a kind with its count. Null where the clause tells of neither. */
    private Subject ofOne(Facts facts, int from, int to) {
        Count one = facts.lastCountBefore(to);
        if (one == null || one.start() < from || one.end() > to || one.number() != 1) return null;
        Matcher bracket = BRACKET.matcher(facts.text()).region(one.end(), Math.max(one.end(), to));
        if (bracket.lookingAt()) {
            Named name = grammar.whole(facts.text(), bracket.start(1), bracket.end(1));
            if (name != null) return new Subject(null, name, "the name of what is counted");
        }
        return KIND_OF_ONE.isIn(facts.slice(from, one.end())) ? behindCount(one) : null;
    }

    private static Subject behindCount(Count count) {
        return new Subject(count, null, "the amount of the count before it");
    }

    /** 3个项目涉及新能源等领域: the count is the subject of what it covers. */
    private static boolean end(Facts facts, int from, int end, Count count) {
        return facts.slice(count.end(), Math.max(end, count.end())).length() <= 4 && count.start() - from <= 12;
    }

    /** The last name in the clause that is no part of a count. */
    private Named lastName(Facts facts, int from, int to, Count count) {
        Named last = null;
        Matcher m = HEAD.matcher(facts.text())
                .region(from, to)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        while (m.find()) {
            boolean counted =
                    facts.counts().stream().anyMatch(c -> c.number() > 1 && c.start() < m.end() && m.start() < c.end());
            if (counted || (last != null && isPredicate(facts, last, m.start()))) continue;
            int floor = count != null && count.end() <= m.start() ? count.end() : from;
            Named name = grammar.before(facts.text(), Math.max(floor, lastItem(facts, floor, m.end())), m.end());
            boolean group = name != null && (ProjectNames.isGroup(name.name()) || isSumOfKind(facts, name, to));
            if (name != null && !group && !Hosts.isHost(facts, from, name)) last = name;
        }
        return last;
    }

    /** 旅游项目投资共29亿元: what all projects of a line of business come to. */
    private static boolean isSumOfKind(Facts facts, Named name, int to) {
        return Items.isKind(name.name())
                && SUM.matcher(facts.slice(name.end(), Math.max(name.end(), to)))
                        .matches();
    }

    /** A项目、B项目: where the last item of a list begins. */
    private static int lastItem(Facts facts, int floor, int end) {
        Matcher m = ITEM.matcher(facts.text()).region(floor, end);
        int last = floor;
        while (m.find()) last = m.end();
        return last;
    }

    /** X项目是此次签约中投资最大的项目: what X is said to be. */
    private static boolean isPredicate(Facts facts, Named subject, int at) {
        return facts.text().startsWith("是", subject.end())
                || facts.slice(subject.end(), Math.max(at, subject.end()))
                        .matches("为[^,;。]{0,20}(最大|之一|重点)[^,;。]{0,8}");
    }
}
