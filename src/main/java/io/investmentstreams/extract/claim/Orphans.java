package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.claim.Subjects.Subject;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds whose an amount is whose sentence names neither a count nor a project: the project spoken of before, a group, or a firm. */
final class Orphans {
    private static final Pattern VAGUE_SUBJECT = Pattern.compile(
            "(该|此|本|上述|这一|这个|前述)[^,;。]{0,6}项目|(这|上述)[^,;。]{0,12}项目(总投|投资|,)|^项目|,项目|其中?$|^[一二三首]期(工程|项目)?(计划|预计)?(总投资|投资)|(^|,)(产业园|园区|基地|工厂|综合体|中心|总部|工程)(计划|预计|一期|建设)?(总投资|投资)");
    private static final Pattern GROUP = Pattern.compile(
            "签约项目|签约资金|协议资金|合同资金|合作项目|一批|多个|系列|招商|集中签约|等项目|项目集中|各类|项目签约|大会|推介会|签约总|总签约|系列项目|引资|累计|外资|集中开工|年内|全年");
    /** 项目由甲集团投资12亿元兴建: said so plainly that no other word need tell of it. */
    private static final Pattern BUILT_BY =
            Pattern.compile("(项目|工程|基地|园|厂|中心)[^,;。]{0,8}由[^,;。]{2,30}(投资|出资)[^,;。]{0,16}(兴建|建设|新建|建造|投建|打造)");
    /** Stages that make a bare 投资 of a firm an announcement. */
    private static final Set<String> TOLD = Set.of("signed", "landed", "started", "intended", "cancelled");

    /** What an investment that nobody signed must at least be put into. */
    private static final Pattern TANGIBLE =
            Pattern.compile("项目|基地|产业园|工厂|生产线|[^市]建设|总部|开工|投资建|园区|新建|扩建|建厂|设厂|新厂|投资(总额|规模|金额)");

    /** 固定资产投资 without a project is the sum of a whole region. */
    private static final Pattern STATISTIC = Pattern.compile("(固定资产投资|固投)$");

    /** 投资52亿元,同比增长8%: what is set against the year before is a sum of many. */
    private static final Pattern COMPARED =
            Pattern.compile("^,?(同比|按年|年|比[^,;。]{2,8}|较[^,;。]{2,8})?净?(增长|增加|上升|下降|减少|增|减|降)了?(约|近|超过?)?[\\d]");

    private static final Expression SUM = Expression.of("(共计|合计|总计|总共|(?<=额)共|(?<=投资)共)(约|达|近|超过?|逾|为|投资)*$");
    private static final Expression THESE = Expression.of("(上述|以上|前述|这些|各项|几份|[两三四五六])[份项个]?(协议|合同|合作)");

    /** One project, not several. */
    private static final Expression THIS_ONE = Expression.of("^该项目");

    private static final int LOOK_BACK = 2;
    /** 预计总投资约为…: a sentence without a subject is of what was spoken of before. */
    private static final Pattern SUBJECTLESS = Pattern.compile(
            "([●◆■•·:\\s]|\\d{1,2}[、.]|(投资)?(总额|金额|规模):|其中|项目|该|预计|计划|拟|初步|估算|协议|全部|建成后|[一二三]期|两期|共|，|,)*(总投资|投资总额|总投资额|投资额|计划投资|预计投资|投资)(额|规模|金额)?(预计|计划)?(将)?(约为|约|达到?|为|近|超过?|高达)*");

    private static final Pattern PLEDGE =
            Pattern.compile("(将|拟|计划|决定|宣布|承诺|准备|打算)[^,;。]{0,30}(投资|投入|斥资|出资|豪掷|砸下?)(了|约|近|超过?|高达|总计|共)*$");
    private static final Pattern PLACED = Pattern.compile("在[^,;。]{2,24}(方面)?(投资|投入)");
    private static final Pattern PUT_INTO =
            Pattern.compile("^(人民币)?(用于|以|来|,)?(在[^,;。]{2,16})?(建|设立|成立|新建|扩建|兴建|打造|开发|生产|布局|扩大|改造)");
    /** What is spent is not invested. */
    private static final Pattern SPENT = Pattern.compile("研发费|回购|营销|广告|培训|奖励|补贴|慈善|公益|扶贫|捐|理财|股票|基金|债券|教育|治理|采购");

    private final Subjects subjects;
    private final ItemGrammar grammar;

    Orphans(Subjects subjects, ItemGrammar grammar) {
        this.subjects = subjects;
        this.grammar = grammar;
    }

    /** An amount without a count or a name in its sentence: of the project spoken of before, of a group, or of a firm. */
    Claim claim(Facts facts, Judgement role, int i, Period period, List<Claim> claims) {
        MoneyMention m = facts.money().get(i);
        String sentence = facts.slice(period.start(), m.start());
        if (VAGUE_SUBJECT.matcher(sentence).find() || role.strength() == 3) {
            Claim open = lastOpen(claims, period);
            if (open != null) {
                open.figure(i, m.amount());
                return null;
            }
            boolean goesOn = VAGUE_SUBJECT.matcher(sentence).find()
                    || SUBJECTLESS.matcher(sentence).matches();
            Subject earlier = goesOn ? earlier(facts, period) : null;
            Named form = Forms.project(facts, period, m.start());
            if (form != null) earlier = new Subject(null, form, "a line of a form");
            if (earlier != null && isLessOf(earlier, m, claims)) return null;
            if (earlier != null) return ClaimBuilder.of(earlier, m);
            Claim deal = goesOn ? agreed(facts, period, claims) : null;
            if (deal != null) return deal;
        }
        boolean told = facts.tells(TOLD, period.start(), period.end());
        told |= BUILT_BY.matcher(sentence(facts, period)).find();
        told |= isPledged(facts, m);
        boolean firms = FirmShares.start(facts, m) >= 0;
        told |= firms && isSigning(facts, period);
        boolean stock = Facts.within(facts.scopes(), period.start(), m.start()).stream()
                .anyMatch(h -> h.label().equals("cumulative") && h.cue().weight() == 3);
        boolean firm = role.strength() > 1 && firms;
        boolean group = !firm
                && (role.strength() == 1 || stock || GROUP.matcher(sentence).find() || isSum(facts, period, m));
        if (!told
                && (group
                        || role.strength() < 3
                        || !TANGIBLE.matcher(sentence(facts, period)).find())) return null;
        if (STATISTIC.matcher(role.rule()).find() || (!group && isCompared(facts, m))) return null;
        int from = Math.max(period.start(), facts.clauseStart(m.start()));
        if (group) return new Claim(true, from, m.end(), "a sum of signings without a count");
        return new Claim(false, from, m.end(), "an investment without a name");
    }

    /** Whether the sentence goes on about the project told before. */
    static boolean goesOn(Facts facts, Period period, MoneyMention m) {
        return VAGUE_SUBJECT.matcher(facts.slice(period.start(), m.start())).find();
    }

    /** 文旅项目投资共29亿元; 上述协议…共计176亿元, where more than one was told before. */
    private static boolean isSum(Facts facts, Period period, MoneyMention m) {
        String clause = facts.slice(Math.min(facts.clauseStart(m.start()), m.start()), m.start());
        if (!SUM.isIn(clause)) return false;
        int at = facts.indexOf(period);
        Period before = facts.periods().get(Math.max(0, at - 1));
        boolean several = Facts.within(facts.stages(), before.start(), before.end()).stream()
                        .filter(h -> h.label().equals("signed"))
                        .count()
                > 1;
        boolean kind = clause.contains("项目") && !VAGUE_SUBJECT.matcher(clause).find();
        return kind || (several && THESE.isIn(clause));
    }

    /** 甲集团将投入140亿美元在当地成立合资公司: a firm says what it will put into something it builds. */
    private static boolean isPledged(Facts facts, MoneyMention m) {
        String left = facts.slice(Math.min(facts.clauseStart(m.start()), m.start()), m.start());
        String right = facts.slice(m.end(), Math.max(m.end(), facts.clauseEnd(m.end())));
        return PLEDGE.matcher(left).find()
                && (PLACED.matcher(left).find() || PUT_INTO.matcher(right).find())
                && !SPENT.matcher(left + right).find();
    }

    /** 甲市与21家企业签约。乙公司投资3亿元: the sentence before says that what follows is signed. */
    private static boolean isSigning(Facts facts, Period period) {
        int at = facts.indexOf(period);
        if (at == 0) return false;
        Period before = facts.periods().get(at - 1);
        return before.paragraph() == period.paragraph() && facts.tells(Set.of("signed"), before.start(), before.end());
    }

    private static boolean isCompared(Facts facts, MoneyMention m) {
        int end = facts.periodOf(m.start()).end();
        return m.end() < end && COMPARED.matcher(facts.slice(m.end(), end)).find();
    }

    /** True where the project already has an amount that is at least as much: this one tells a part or a measure of it. */
    private static boolean isLessOf(Subject project, MoneyMention m, List<Claim> claims) {
        return ClaimBuilder.isTaken(project, claims)
                && claims.stream()
                        .filter(c -> !c.total && c.hasAmount())
                        .filter(c ->
                                c.start < project.name().end() && project.name().start() < c.end)
                        .anyMatch(c -> !m.amount().isMoreThan(c.amount));
    }

    private static String sentence(Facts facts, Period period) {
        return facts.slice(period.start(), period.end());
    }

    private static Claim lastOpen(List<Claim> claims, Period period) {
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim c = claims.get(i);
            if (!c.total && !c.hasAmount() && period.start() - c.end < 80) return c;
        }
        return null;
    }

    /** The project named last in the few sentences before, which tell no amounts of other projects. */
    private Subject earlier(Facts facts, Period period) {
        int at = facts.indexOf(period);
        for (int i = at - 1; i >= 0 && i >= at - LOOK_BACK; i--) {
            Period p = facts.periods().get(i);
            Named celebrated = Deals.celebrated(facts, p, grammar);
            Subject subject = celebrated == null
                    ? subjects.before(facts, p.start(), endOf(facts, p))
                    : new Subject(null, celebrated, "the project of the ceremony told before");
            if (subject != null && subject.count() != null && THIS_ONE.isIn(facts.slice(period.start(), period.end())))
                continue;
            if (subject != null) return new Subject(subject.count(), subject.name(), "what was spoken of before");
        }
        return null;
    }

    /** The project of the agreement that the sentence before tells of, if it has no amount yet; null when there is none. */
    private static Claim agreed(Facts facts, Period period, List<Claim> claims) {
        int at = facts.indexOf(period);
        Period before = at == 0 ? null : facts.periods().get(at - 1);
        Claim deal = before == null ? null : Deals.last(facts, before);
        boolean taken = deal != null && claims.stream().anyMatch(c -> c.hasAmount() && c.end > deal.start);
        return taken ? null : deal;
    }

    /** Where the words of a sentence end: its mark is left out, which a heading has not. */
    private static int endOf(Facts facts, Period p) {
        int end = p.end();
        while (end > p.start() && !Character.isLetterOrDigit(facts.text().charAt(end - 1))) end--;
        return end;
    }
}
