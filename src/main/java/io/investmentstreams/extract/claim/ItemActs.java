package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the projects that a sentence says are signed, started or to be built. */
final class ItemActs {

    /** A sentence with more is no sentence. */
    private static final int MOST_ACTS = 100;

    private static final Expression DONE = Expression.of(
            "(等|等项目|也|均|都|全部|双双|已|已经|将|成功|正式|顺利|相继|先后|陆续|集中|现场|分别|同时|共同|一并|一同|一起|(去年|今年|当年|\\d{4}年)?(年初|年底|上半年|下半年|\\d{1,2}月(份|\\d{1,2}日|[初底]|[上中下]旬)?))+$");
    private static final Expression ONE_OF = Expression.of(
            "(就|也|便)?是[^,;。]{0,40}(签约|落户|引进|落地|招商|开工)[^,;。]{0,12}项目之一|(就|也|便|正)?是其中(之一|的?[一两三\\d]个)|(也|均|都)(在其中|在列|位列其中)");

    /** A与B签约: these sign, they are not signed; unless both are projects. */
    private static final Expression SIGNERS = Expression.of("[与同](?![^,;。]*项目[^,;。]{0,4}$)");

    /** 在A产业园奠基: where it happens. */
    private static final Expression HOST = Expression.of("(在|于|落户|进驻|入驻)$");

    /** A、B等项目落户: said to be projects, whatever their names end in. */
    private static final Expression OF_PROJECTS = Expression.of("、[^,;。]{2,30}等(一批|多个|系列)?项目[\\p{IsHan}]{0,6}$");

    /** 引进A、B等一批项目: the same behind the verb. */
    private static final Expression TAKES_PROJECTS =
            Expression.of("^[^,;。]{2,60}、[^,;。]{2,30}等(一批|多个|系列)?[\\p{IsHan}]{0,6}项目$");

    private static final String TO_BE_BUILT = "what is to be built";
    private static final Pattern ELSEWHERE = Pattern.compile("[,;](并|同时|以及)?[在于][^,;。]{2,16}");

    private static final Set<String> AGREED = Set.of("signed", "intended");
    private static final int SIGNING_REACH = 40;
    private static final Expression BUILDS = Expression.of(
            "(?<!规划|基础|经济|加快|工程|园区|持续|统筹)(投资建设|投资设立|投资兴建|投建|落地建设|合作建设|建设|打造|设立|共建|新建|兴建|建立|(?<=[区市县镇园地省南北东西州岛海江湾城要将])建(?![设立材筑成议行投工制言有交]))(?!项目|的|中|和|、|,)(了|一个|一座|全国首个|全省首个|包括)?");
    private static final Expression TO_COME =
            Expression.of("(将|拟|计划|要|准备|打算|决定)(在|于|到|来|赴|选址)[^,;。]{1,12}(投资)?$|(?<![主重需])要$|拟选址|已在[^,;。]{1,8}$");
    private static final Expression BUILDING = Expression.of(
            "(项目|总部|基地|中心|产业园|园区|工厂|生产线|综合体|物流园|科技园|工业园|创新园|产业城|乐园|度假区|电站|实验室|研究院|产业集群|全产业链|相关业务|产业基金|投资基金|引导基金|母基金|合伙企业(\\(有限合伙\\))?)$");
    private static final Expression CEREMONY = Expression.of("^[^,;。]{0,6}?(仪式|大会|活动|会议|推介会|恳谈会|现场会)");

    /** 继甲项目开工后: what came before is told by the way. */
    private static final Expression AFTER_THAT = Expression.of("^继[^,;。]{4,40}后$");

    /** Words whose subject is the project: X项目落地. */
    private static final Expression HAPPENS = Expression.of("签约|落地|落户|开工|奠基|揭牌|投产|竣工|开业|动工|投用|运营|花落");

    /** Words whose object is the project: 引进X项目. */
    private static final Pattern TAKES =
            Pattern.compile("(成功)?(引进|引入|签约|签订|签署|签下|签|招引|揽获|开工建设|动工建设|启动建设|开工|新开工|集中开工|集中签约|现场签约|落地建设)");

    private static final Expression TITLED = Expression.of(
            "(?:举行|举办)了?([^,;。《》举]{4,28}?项目)(?:现场)?(?:签约|签字|开工|奠基|动工)(?:暨[^,;。]{1,10})?(?:仪式|活动)|(?:签署|签订|签下)了?《([^《》]{4,28}?项目)(?:合作|投资|建设|框架|开发|入园|入驻)*(?:协议|合同)书?》|作为([^,;。本该]{4,30}(?:项目|基地|产业园|工厂|中心|生产线))的(?:建设|实施|投资|运营|承建)主体");

    private final ItemGrammar grammar;

    ItemActs(ItemGrammar grammar) {
        this.grammar = grammar;
    }

    /** Adds those of the sentence to the claims. */
    void add(Facts facts, Period period, List<Claim> claims) {
        oneOf(facts, period, claims);
        titled(facts, period, claims);
        built(facts, period, claims);
        acted(facts, period, claims);
    }

    /** X是此次签约的140个项目之一. */
    private void oneOf(Facts facts, Period period, List<Claim> claims) {
        Expression.Search m = ONE_OF.search(facts.text(), period.start(), period.end());
        while (m.find()) {
            List<Named> list = grammar.list(facts.text(), facts.clauseStart(m.start()), m.start());
            Items.keepAll(facts, list, claims, "one of the projects of a signing");
        }
    }

    /** 举行X项目签约仪式, 签署《X项目投资协议书》. */
    private void titled(Facts facts, Period period, List<Claim> claims) {
        Expression.Search m = TITLED.search(facts.text(), period.start(), period.end());
        while (m.find()) {
            int group = 1;
            while (m.start(group) < 0) group++;
            Named item = grammar.whole(facts.text(), m.start(group), m.end(group));
            if (item != null) Items.keep(facts, item, claims, "the project of a ceremony or a contract");
        }
    }

    /** A项目、B项目成功落地; 成功引入A项目、B项目. */
    private void acted(Facts facts, Period period, List<Claim> claims) {
        List<Hit> hits = Facts.within(facts.stages(), period.start(), period.end());
        if (hits.size() > MOST_ACTS) return;
        for (Hit hit : hits) {
            if (!Items.ACTS.contains(hit.label())) continue;
            int from = facts.clauseStart(hit.start());
            int to = facts.clauseEnd(hit.end());
            if (CEREMONY.isIn(facts.slice(hit.start(), to)) || AFTER_THAT.isIn(facts.slice(from, to))) continue;
            String left = facts.slice(from, hit.start());
            int end = from + left.length() - tail(left);
            String word = hit.cue().word();
            boolean parties = word.startsWith("签") && SIGNERS.isIn(left);
            if (end > from && !parties && HAPPENS.isIn(word)) {
                String rule = "an item before " + word;
                if (OF_PROJECTS.isIn(left)) Items.keepAll(facts, grammar.list(facts.text(), from, end), claims, rule);
                items(facts, from, end, claims, rule);
            }
            if (TAKES.matcher(word).matches()) taken(facts, hit.end(), to, claims, "an item after " + word);
        }
    }

    /** 引进A项目, 签约A、B等项目. */
    private void taken(Facts facts, int from, int to, List<Claim> claims, String rule) {
        if (TAKES_PROJECTS.isIn(facts.slice(from, to)))
            Items.keepAll(facts, grammar.list(facts.text(), from, to), claims, rule);
        items(facts, from, to, claims, rule);
    }

    /** A与B签约,将投资建设X: what is built after a signing, or where something is to be built. */
    private void built(Facts facts, Period period, List<Claim> claims) {
        Expression.Search m = BUILDS.search(facts.text(), period.start(), period.end());
        while (m.find()) {
            int clause = facts.clauseStart(m.start());
            boolean again = m.group().startsWith("打造")
                    && claims.stream()
                            .anyMatch(c ->
                                    !c.total && period.holds(c.start) && m.start() - c.end < 30 && m.start() >= c.end);
            if (again || isOfCities(facts, m.start())) continue;
            boolean announced = TO_COME.isIn(facts.slice(clause, m.start()))
                    || isSigned(facts, period, m.start())
                    || isNext(facts, m.start(), claims);
            if (!announced) continue;
            int end = facts.clauseEnd(m.end());
            int from = behindSize(facts, m.end(), end);
            Named item = grammar.whole(facts.text(), from, end);
            if (item == null || !BUILDING.isIn(item.name())) item = grammar.after(facts.text(), from, end);
            if (item != null && BUILDING.isIn(item.name())) Items.keep(facts, item, claims, TO_BE_BUILT);
        }
    }

    /** 城市建设, and not what is built in 丰城市. */
    private static boolean isOfCities(Facts facts, int at) {
        return facts.text().startsWith("城市", at - 2) && facts.places().stream().noneMatch(p -> p.end() == at);
    }

    /** 签约,在甲县建A基地,在乙县建B基地: what is built goes on to the next place. */
    private static boolean isNext(Facts facts, int at, List<Claim> claims) {
        Claim last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
        return last != null
                && last.rule.equals(TO_BE_BUILT)
                && last.end <= at
                && ELSEWHERE.matcher(facts.slice(last.end, at)).matches();
    }

    /** 规模20亿元的甲基金: where the name begins behind how large it is. */
    private static int behindSize(Facts facts, int from, int end) {
        MoneyMention size = facts.lastMoneyBefore(end);
        boolean told = size != null && size.start() >= from && facts.text().startsWith("的", size.end());
        return told ? size.end() + 1 : from;
    }

    private static boolean isSigned(Facts facts, Period period, int at) {
        return facts.tells(AGREED, Math.max(period.start(), at - SIGNING_REACH), at);
    }

    private static int tail(String left) {
        Expression.Search m = DONE.search(left);
        return m.find() ? m.end() - m.start() : 0;
    }

    private void items(Facts facts, int from, int to, List<Claim> claims, String rule) {
        if (from >= to) return;
        for (Named item : grammar.list(facts.text(), from, to)) {
            boolean host = !item.name().endsWith("项目") && HOST.isIn(facts.slice(from, Math.max(from, item.start())));
            if (!host && Items.isShaped(item.name())) Items.keep(facts, item, claims, rule);
        }
    }
}
