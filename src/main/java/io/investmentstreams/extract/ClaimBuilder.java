package io.investmentstreams.extract;

import io.investmentstreams.extract.Subjects.Subject;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every investment amount to a project or to a total. */
final class ClaimBuilder {
    private static final Pattern VAGUE_SUBJECT =
            Pattern.compile("(该|此|本|上述|这一|这个)项目|^项目|,项目|其中?$|(^|,)(产业园|园区|基地|工厂|综合体|中心|总部|工程)(计划|预计|一期|建设)?(总投资|投资)");
    private static final Pattern GROUP = Pattern.compile(
            "签约项目|签约资金|协议资金|合同资金|合作项目|一批|多个|系列|招商|集中签约|等项目|项目集中|各类|项目签约|大会|推介会|签约总|总签约|系列项目|引资|累计|外资|集中开工|年内|全年");
    private static final Pattern PHASE = Pattern.compile("(其中)?,?(项目)?(的)?([一二三四首]期|起步区|首批|启动区|第[一二三]期|先期|第[一二三]阶段)");

    private static final Pattern INSIDE = Pattern.compile(
            "^[^。]{0,4}其中,?(项目)?[^,;。个项]{0,4}(固定资产|设备|土建|外方|中方|建设投资|工程|流动资金|自有资金|注册|到位|外资|内资|企业自筹)[^,;。个项]{0,8}$|^,(固定资产投资|设备投资|合同外资|合同利用外资|利用外资|协议外资|拟利用外资|注册外资)[^,;。个项]{0,6}$");
    private static final Pattern ELABORATION = Pattern.compile(
            "[,、;(]?(其中|而|并)?(项目)?(动态|静态|建安|计划|预计|协议|合同)?(总|固定资产|设备|建设)?(投资|投入)(总?额|规模)?(达到?|约为?|近|超过?|为)?|,(合同|协议|拟|计划|其中)*(利用|引进|引)?(境内外|境外|省外|市外|区外|县外|外|内)?资(金|额|总额)?(达到?|约为?|近|超过?|为)?");
    private static final Pattern OWNER =
            Pattern.compile("(?!.*(投资|签|落户|引进|建设|总|计划|额|拟|约|达|超|近|与|和|、))[\\p{IsHan}A-Za-z]{2,10}");
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

    private static final Pattern OFFER = Pattern.compile("(推出|推介|发布|策划|包装|谋划|储备)(了|出|的)?[^,;。签]{0,12}(项目|\\d+[个项])");

    private static final Pattern WHOLE = Pattern.compile("总投资|全部|整个|总共");

    private final Subjects subjects;
    private final ItemGrammar grammar;

    ClaimBuilder(ItemGrammar grammar) {
        this.grammar = grammar;
        this.subjects = new Subjects(grammar);
    }

    /** The claims of all investment amounts; {@code roles} is completed in place for those that turn out to be none. */
    List<Claim> build(Facts facts, List<Judgement> roles) {
        List<Claim> claims = new ArrayList<>();
        Set<Integer> given = Shares.distribute(facts, roles, grammar, claims);
        for (int i = 0; i < facts.money().size(); i++) {
            if (roles.get(i).isInvestment() && !given.contains(i)) claim(facts, roles, i, claims);
        }
        return claims;
    }

    private void claim(Facts facts, List<Judgement> roles, int i, List<Claim> claims) {
        MoneyMention m = facts.money().get(i);
        Period period = facts.periodOf(m.start());
        int previous = i - 1;
        while (previous >= 0 && facts.money().get(previous).superseded()) previous--;
        int floor = previous < 0
                ? period.start()
                : Math.max(period.start(), facts.money().get(previous).end());
        int limit = i + 1 < facts.money().size()
                ? Math.min(period.end(), facts.money().get(i + 1).start())
                : period.end();
        if (m.each()) return;
        if (isInside(facts, i, floor, period, claims)) {
            roles.set(i, Judgement.other(Role.PHASE, "a part of the whole just named"));
            return;
        }
        if (isPhase(facts, roles, i, floor, period, claims)) {
            roles.set(i, Judgement.other(Role.PHASE, "a phase of the project"));
            return;
        }
        boolean listed = roles.get(i).rule().startsWith("listed");
        Subject subject = subjects.behind(facts, m.end(), limit, listed);
        if (subject != null) subject = joined(facts, m, subject);
        if (subject == null) subject = subjects.before(facts, floor, m.start());
        boolean second = subject != null && isTaken(subject, claims);
        Claim last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
        boolean follows =
                subject == null && last != null && !last.total && last.figure == i - 1 && period.holds(last.start);
        if ((second || follows) && isElaboration(facts, floor, m)) {
            roles.set(i, Judgement.other(Role.OTHER, "a second figure of the same project"));
            return;
        }
        if (second) subject = null;
        if (subject == null || (subject.count() != null && isBuilder(facts, m))) {
            Subject built = subjects.built(facts, m.end(), limit);
            if (built != null) subject = built;
        }
        if (subject == null) subject = ahead(facts, m.end(), limit);
        if (subject == null && period.end() - period.start() <= m.end() - m.start() + 2) subject = next(facts, period);
        if (subject != null && subject.count() != null && isOffer(facts, subject.count())) {
            roles.set(i, Judgement.other(Role.PROJECTION, "of projects on offer, which nobody has signed"));
            return;
        }
        Claim claim = subject == null ? alone(facts, roles.get(i), i, period, claims) : of(subject, m);
        if (claim != null) claims.add(claim.figure(i, m.amount()));
        else if (roles.get(i).isInvestment())
            roles.set(i, Judgement.other(Role.OTHER, "it cannot be told whose it is"));
    }

    /** True where another amount is already of the name. */
    private static boolean isTaken(Subject subject, List<Claim> claims) {
        Named name = subject.name();
        return name != null
                && claims.stream()
                        .anyMatch(c -> !c.total && c.hasAmount() && c.start < name.end() && name.start() < c.end);
    }

    /** 静态总投资236亿元,动态总投资265亿元: between the two amounts stands nobody else who invests. */
    private static boolean isElaboration(Facts facts, int floor, MoneyMention m) {
        return ELABORATION.matcher(facts.slice(floor, m.start())).matches();
    }

    /** 推出招商项目120个,总投资2600亿元: what is offered to investors. */
    private static boolean isOffer(Facts facts, Count count) {
        return OFFER.matcher(facts.slice(Math.min(facts.clauseStart(count.start()), count.start()), count.end()))
                .find();
    }

    private static boolean isBuilder(Facts facts, MoneyMention m) {
        return facts.slice(m.end(), facts.clauseEnd(m.end())).matches("^(人民币)?(建设|兴建|新建).*");
    }

    private static Claim of(Subject subject, MoneyMention m) {
        Claim claim;
        if (subject.count() != null && subject.count().number() > 1) {
            Count c = subject.count();
            claim = new Claim(true, c.start(), c.end(), subject.rule());
            claim.count = c.number();
            claim.enterprises = c.enterprises();
        } else if (subject.name() != null) {
            claim = new Claim(false, subject.name().start(), subject.name().end(), subject.rule());
            claim.name = subject.name().name();
        } else {
            return null;
        }
        claim.cover(m.start(), m.end());
        return claim;
    }

    /** 总投资80亿元,其中固定资产投资60亿元. */
    private static boolean isInside(Facts facts, int i, int floor, Period period, List<Claim> claims) {
        MoneyMention m = facts.money().get(i);
        Claim last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
        boolean whole = last != null && last.hasAmount() && period.holds(last.start) && last.figure == i - 1;
        boolean smaller = whole
                && last.amount.currency().equals(m.amount().currency())
                && Merging.point(m.amount()).compareTo(Merging.point(last.amount)) <= 0;
        return smaller && INSIDE.matcher(facts.slice(floor, m.start())).find();
    }

    private boolean isPhase(Facts facts, List<Judgement> roles, int i, int floor, Period period, List<Claim> claims) {
        MoneyMention m = facts.money().get(i);
        int from = Math.max(floor, facts.clauseStart(m.start()) - 1);
        if (!PHASE.matcher(facts.slice(from, m.start())).find()) return false;
        for (Claim c : claims) {
            boolean near = c.start >= period.start() || period.start() - c.end < 120;
            if (!c.total
                    && c.hasAmount()
                    && near
                    && c.amount.currency().equals(m.amount().currency())) return true;
        }
        if (i + 1 == facts.money().size() || !roles.get(i + 1).isInvestment()) return false;
        int next = facts.money().get(i + 1).start();
        boolean sameSentence = next < period.end();
        return sameSentence && WHOLE.matcher(facts.slice(m.end(), next)).find();
    }

    /** A count in the clause that follows: 总投资50亿元,涉及项目12个. */
    private static Subject ahead(Facts facts, int from, int limit) {
        for (Count c : facts.counts()) {
            if (c.start() < from || c.end() > limit || c.number() < 2) continue;
            boolean near = c.start() - from <= 12;
            return near ? new Subject(c, null, "the amount of the count in the next clause") : null;
        }
        return null;
    }

    /** An amount without a count or a name in its sentence: of the project spoken of before, of a group, or of a firm. */
    private Claim alone(Facts facts, Judgement role, int i, Period period, List<Claim> claims) {
        MoneyMention m = facts.money().get(i);
        String sentence = facts.slice(period.start(), m.start());
        if (VAGUE_SUBJECT.matcher(sentence).find() || role.strength() == 3) {
            Claim open = lastOpen(claims, period);
            if (open != null) {
                open.figure(i, m.amount());
                return null;
            }
            Named earlier = earlier(facts, period);
            if (earlier != null && VAGUE_SUBJECT.matcher(sentence).find())
                return of(new Subject(null, earlier, "the project spoken of before"), m);
        }
        boolean told = Facts.within(facts.stages(), period.start(), period.end()).stream()
                .anyMatch(h -> TOLD.contains(h.label()));
        told |= BUILT_BY.matcher(sentence(facts, period)).find();
        boolean group = role.strength() == 1 || GROUP.matcher(sentence).find();
        if (!told
                && (group
                        || role.strength() < 3
                        || !TANGIBLE.matcher(sentence(facts, period)).find())) return null;
        if (STATISTIC.matcher(role.rule()).find()) return null;
        int from = Math.max(period.start(), facts.clauseStart(m.start()));
        if (group) return new Claim(true, from, m.end(), "a sum of signings without a count");
        return new Claim(false, from, m.end(), "an investment without a name");
    }

    private static String sentence(Facts facts, Period period) {
        return facts.slice(period.start(), period.end());
    }

    /** 三一重工50亿元智能装备产业园项目: the amount stands within the name. */
    private static Subject joined(Facts facts, MoneyMention m, Subject subject) {
        Named name = subject.name();
        int from = facts.clauseStart(m.start());
        String left = facts.slice(from, m.start());
        boolean within =
                name != null && name.start() == m.end() && OWNER.matcher(left).matches();
        return within ? new Subject(null, new Named(from, name.end(), left + name.name()), subject.rule()) : subject;
    }

    /** What the next sentence begins with. */
    private Subject next(Facts facts, Period period) {
        for (Period p : facts.periods()) {
            if (p.start() >= period.end()) return subjects.before(facts, p.start(), facts.clauseEnd(p.start()));
        }
        return null;
    }

    private static Claim lastOpen(List<Claim> claims, Period period) {
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim c = claims.get(i);
            if (!c.total && !c.hasAmount() && period.start() - c.end < 80) return c;
        }
        return null;
    }

    private Named earlier(Facts facts, Period period) {
        Period previous = null;
        for (Period p : facts.periods()) {
            if (p.start() >= period.start()) break;
            previous = p;
        }
        if (previous == null) return null;
        Subject subject = subjects.before(facts, previous.start(), previous.end() - 1);
        return subject == null ? null : subject.name();
    }

    ItemGrammar grammar() {
        return grammar;
    }
}
