package io.investmentstreams.extract.role;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Judges for each amount what it is said of: by the words after it, before it, and the topic of its sentence. */
public final class RoleRules {
    public static final String UNEXPLAINED = "no word says what it is";

    private static final Pattern NAMED_PROJECT =
            Pattern.compile("^(?![、和及与]|以及)(人民币)?的?[^,;。]{2,30}?(项目|基地|产业园|总部|中心|工厂|生产线)");
    private static final Pattern FUND_NOUN = Pattern.compile("^(人民币|元)?的?[^,;。、]{0,14}?基金(?!小镇|港|大厦|产业园|集聚区|谷|中心|总部)");
    private static final Pattern GLUE = Pattern.compile("^[^,;:。!?]{0,40}[、和及与]?$");

    /** How far before its clause the words may stand that name an amount which is a clause of its own. */
    private static final int CARRY = 14;

    private static final int FORM = 6;

    private static final Pattern REACHES = Pattern.compile("(高|共|已|总计|合计|分别|依次)?(达到?|为|约为?|近|超过?|逾)?");
    private static final Pattern SUPERLATIVE = Pattern.compile("(最[大高多]|居[^,;。]{0,4}首|[居列]前[三四五六列茅][位名]?|第一|可观|巨大)$");
    /** 投资金额:约3亿元: a line of a form. */
    private static final Expression LABEL =
            Expression.of("(投资|投入|资金|资本|产值|收入|税收|规模|金额|总额|额度|造价|概算|估算)(总?额|总量|规模|金额)?([(][^()]{1,8}[)])?$");

    private static final Pattern LARGEST =
            Pattern.compile("[,;](其中)?,?[^,;。]{2,20}(项目|基地|园|中心|工厂)(投资|规模|体量)*最[大多高],?(为|达到?|约|近|超过?)*");

    /** 千亿元碳酸钙产业, 百亿级产业集群: a round figure in the name of an industry is what it is to become. */
    private static final Pattern ROUND = Pattern.compile("[“\"]?[数几多双]?[百千万]亿元?");

    private static final Pattern AMBITION =
            Pattern.compile("^(元)?(级|规模)?的?[^,;。、项]{0,8}?(产业|集群|强[市县区镇]|俱乐部|板块|目标)(?!项目|园)");
    private final RoleWords words = new RoleWords();

    /** One judgement a mention, in order. */
    public List<Judgement> judge(Facts facts) {
        List<Judgement> all = new ArrayList<>();
        for (int i = 0; i < facts.money().size(); i++) all.add(judge(facts, i, all));
        return all;
    }

    private Judgement judge(Facts facts, int i, List<Judgement> earlier) {
        MoneyMention m = facts.money().get(i);
        Judgement tabled = Tables.judge(facts, m);
        if (tabled != null) return tabled;
        int from = floor(facts, i, kept(facts, i), facts.periodOf(m.start()).start());
        Judgement none = NoAmounts.of(facts, m, from);
        if (none != null) return none;
        Judgement own = beside(facts, i, earlier);
        return own.isInvestment() ? Topics.overrule(facts, m, own, earlier) : own;
    }

    private Judgement beside(Facts facts, int i, List<Judgement> earlier) {
        MoneyMention m = facts.money().get(i);
        int rightEnd = facts.clauseEnd(m.end());
        int next = i + 1 < facts.money().size() ? facts.money().get(i + 1).start() : Integer.MAX_VALUE;
        boolean nextInClause = next < rightEnd;
        String right = facts.slice(m.end(), Math.min(rightEnd, next));
        Judgement behind = nextInClause ? null : words.behind(right);
        boolean equity = behind == null || behind.role() == Role.EQUITY;
        if (equity && Uses.isRaisedToBuild(facts, m)) return Judgement.investment(2, Uses.RULE);
        if (behind != null && !behind.isInvestment())
            return RoleWords.isInduced(facts.slice(facts.clauseStart(m.start()), m.start()))
                    ? RoleWords.INDUCED_BY_OTHERS
                    : behind;
        if (!nextInClause && FUND_NOUN.matcher(right).find()) return Judgement.other(Role.FUND, "followed by 基金");
        if (ROUND.matcher(facts.slice(m.start(), m.end())).matches()
                && AMBITION.matcher(right).find()) return Judgement.other(Role.OUTPUT, "the size of an industry");
        if (isBare(facts, m)) return Judgement.investment(2, "a headline of its own");
        String left = facts.slice(floor(facts, i), m.start());
        boolean raised = Uses.isPutIntoProject(left);
        Judgement front = raised ? null : words.inFront(left);
        if (front == null) front = carriedOn(facts, i);
        front = Uses.built(right, front);
        if (front != null) return front;
        Judgement listed = inherited(facts, i, earlier);
        if (listed != null) return listed;
        if (isLargest(facts, i, earlier)) return Judgement.investment(2, "the largest of those just totalled");
        if (behind != null) return behind;
        if (NAMED_PROJECT.matcher(right).find()) return Judgement.investment(2, "followed by a project");
        if (PriceLists.isTally(facts, m)) return Judgement.investment(2, "right behind a count");
        if (PriceLists.isItem(facts, i, earlier)) return Judgement.investment(2, PriceLists.RULE);
        if (raised) return Judgement.investment(2, Uses.RULE);
        return Judgement.other(Role.OTHER, UNEXPLAINED);
    }

    /** 三个项目总投资90亿元,其中甲项目最大,为40亿元. */
    private static boolean isLargest(Facts facts, int i, List<Judgement> earlier) {
        if (i == 0 || !earlier.get(i - 1).isInvestment()) return false;
        return LARGEST.matcher(facts.since(i)).matches();
    }

    /** 30亿元!: the amount is the whole sentence. */
    private static boolean isBare(Facts facts, MoneyMention m) {
        Period period = facts.periodOf(m.start());
        return m.start() - period.start() <= 1 && period.end() - m.end() <= 1;
    }

    /** 投资额最高,达80亿元: the clause before ends in what the amount is of. */
    private Judgement carriedOn(Facts facts, int i) {
        int start = facts.money().get(i).start();
        int clause = facts.clauseStart(start);
        int floor = Math.max(facts.periodOf(start).start(), clause - CARRY);
        if (clause - 1 < floor || !REACHES.matcher(facts.slice(clause, start)).matches()) return null;
        if (i > 0 && facts.money().get(i - 1).end() > floor) return null;
        String left = facts.slice(floor, clause - 1);
        if (facts.text().charAt(clause - 1) == ':' && LABEL.isIn(left))
            return isOfDeal(facts, start) ? null : words.inFront(left);
        return SUPERLATIVE.matcher(left).find() ? words.inFront(left) : null;
    }

    /** Whether the lines above tell that something is bought or lent (标的名称:甲公司股权). */
    private static boolean isOfDeal(Facts facts, int start) {
        Period line = facts.periodOf(start);
        int at = facts.indexOf(line);
        return facts.turnAway(facts.periods().get(Math.max(0, at - FORM)).start(), line.end()) >= 0;
    }

    /** Where the words that may say what the amount is begin: an amount that it replaces is passed over. */
    private static int floor(Facts facts, int i) {
        int previous = kept(facts, i);
        return floor(
                facts,
                i,
                previous,
                facts.clauseStart(facts.money().get(previous + 1).start()));
    }

    private static int floor(Facts facts, int i, int previous, int from) {
        int floor =
                previous < 0 ? from : Math.max(from, facts.money().get(previous).end());
        return Math.min(floor, facts.money().get(i).start());
    }

    /** Index of the last amount before that was not replaced; -1 when there is none. */
    private static int kept(Facts facts, int i) {
        int previous = i - 1;
        while (previous >= 0 && facts.money().get(previous).superseded()) previous--;
        return previous;
    }

    /** A list says once what its amounts are: 投资总额18亿美元的甲、40亿元的乙. */
    private static Judgement inherited(Facts facts, int i, List<Judgement> earlier) {
        if (i == 0) return null;
        String between = facts.since(i);
        boolean listed = between.length() <= 40 && GLUE.matcher(between).matches();
        Judgement first = earlier.get(i - 1);
        boolean untold = first.rule().endsWith(UNEXPLAINED) || first.rule().equals(PriceLists.RULE);
        if (!listed || untold || first.rule().startsWith("replaced")) return null;
        return new Judgement(first.role(), first.strength(), "listed after an amount " + first.rule());
    }
}
