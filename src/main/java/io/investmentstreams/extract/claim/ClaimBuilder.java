package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.claim.Subjects.Subject;
import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.PriceLists;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.role.Tables;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every investment amount to a project or to a total. */
public final class ClaimBuilder {
    private static final Pattern OWNER =
            Pattern.compile("(?!.*(投资|签|落户|引进|建设|总|计划|额|拟|约|达|超|近|与|和|、))[\\p{IsHan}A-Za-z]{2,10}");
    private static final String PHASE = "a phase of the project";
    private static final Expression BUILDS = Expression.of("^(人民币)?(建设|兴建|新建)");

    /** 三家企业联手投资5亿元,在某地建设A项目: several firms, one project. */
    private static final Expression JOINTLY = Expression.of("(联手|携手|共同|联合|合力|合资)[^,;。]{0,6}(投资|出资|投入|斥资)[^,;。]{0,4}$");

    /** 项目总投资3亿元,主要建设厂房: what a project consists of. */
    private static final Expression CONTENTS = Expression.of("^(标准|标准化|生产|新)?(厂房|车间|仓库|办公楼|用房|宿舍|配套设施|道路)");

    private final Subjects subjects;
    private final Orphans orphans;
    private final ItemGrammar grammar;

    public ClaimBuilder(ItemGrammar grammar) {
        this.grammar = grammar;
        this.subjects = new Subjects(grammar);
        this.orphans = new Orphans(subjects, grammar);
    }

    /** The claims of all investment amounts; {@code roles} is completed in place for those that turn out to be none. */
    public List<Claim> build(Facts facts, List<Judgement> roles) {
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
        while (previous >= 0 && isPassedOver(facts.money().get(previous), roles.get(previous))) previous--;
        int next = i + 1;
        while (next < facts.money().size() && facts.money().get(next).threshold()) next++;
        int floor = previous < 0
                ? period.start()
                : Math.max(period.start(), facts.money().get(previous).end());
        int limit = next < facts.money().size()
                ? Math.min(period.end(), facts.money().get(next).start())
                : period.end();
        if (m.each()) return;
        if (roles.get(i).rule().equals(Tables.RULE)) {
            claims.add(ListedNames.tabled(facts, m, grammar).figure(i, m.amount()));
            return;
        }
        if (roles.get(i).rule().equals(PriceLists.RULE)) {
            Claim listed = ListedNames.claim(facts, m, grammar);
            if (listed != null) claims.add(listed.figure(i, m.amount()));
            else roles.set(i, Judgement.other(Role.OTHER, "it cannot be told whose it is"));
            return;
        }
        if (Insides.isInside(facts, roles, i, floor, period, claims)) {
            roles.set(i, Judgement.other(Role.PHASE, Insides.PART));
            return;
        }
        if (Insides.isPhase(facts, roles, i, floor, period, claims)) {
            roles.set(i, Judgement.other(Role.PHASE, PHASE));
            return;
        }
        Claim bracketed = ListedNames.bracketed(facts, m, grammar);
        if (bracketed != null) {
            claims.add(bracketed.figure(i, m.amount()));
            return;
        }
        boolean listed = roles.get(i).rule().startsWith("listed");
        Subject subject = subjects.behind(facts, m, limit, listed);
        if (subject != null) subject = joined(facts, m, subject);
        int firm = FirmShares.start(facts, m);
        if (subject == null) subject = subjects.before(facts, Math.max(floor, firm), m.start());
        boolean second = subject != null && isTaken(subject, claims);
        Claim last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
        boolean follows = subject == null
                && last != null
                && (!last.total || Insides.isUtilised(facts, floor, m))
                && last.figure == i - 1
                && period.holds(last.start);
        if ((second || follows) && Insides.isElaboration(facts, floor, m)) {
            roles.set(i, Judgement.other(Role.OTHER, "a second figure of the same project"));
            return;
        }
        if (second) subject = null;
        if (subject == null || (subject.count() != null && isBuilder(facts, subject.count(), m))) {
            Subject built = subjects.built(facts, m.end(), limit);
            if (built == null && firm >= 0)
                built = subjects.built(facts, FirmShares.behindAside(facts, m.end(), limit), limit);
            boolean contents = built != null && CONTENTS.isIn(built.name().name()) && Orphans.goesOn(facts, period, m);
            if (built != null
                    && !contents
                    && !facts.hasCount(m.end(), built.name().end())) subject = built;
        }
        if (subject == null) subject = ahead(facts, m.end(), limit);
        if (subject == null && previous >= 0 && !roles.get(previous).isInvestment())
            subject = overOthers(facts, roles, previous, period, claims);
        if (subject == null && Headlines.is(facts, period, m)) subject = Headlines.next(facts, period, m, subjects);
        boolean open = subject != null
                && (subject.count() == null
                        ? Prospects.isOffered(facts, m.start())
                        : Prospects.areCounted(facts, subject.count(), m.start()));
        if (open) {
            roles.set(i, Judgement.other(Role.PROJECTION, "of projects on offer, which nobody has signed"));
            return;
        }
        Claim claim = subject == null ? orphans.claim(facts, roles.get(i), i, period, claims) : of(subject, m);
        if (claim != null) claims.add(claim.figure(i, m.amount()));
        else if (roles.get(i).isInvestment())
            roles.set(i, Judgement.other(Role.OTHER, "it cannot be told whose it is"));
    }

    private static boolean isPassedOver(MoneyMention m, Judgement role) {
        return m.superseded() || m.threshold() || role.rule().equals(PHASE);
    }

    /** True where another amount is already of the name. */
    static boolean isTaken(Subject subject, List<Claim> claims) {
        Named name = subject.name();
        return name != null
                && claims.stream()
                        .anyMatch(c -> !c.total && c.hasAmount() && c.start < name.end() && name.start() < c.end);
    }

    private static boolean isBuilder(Facts facts, Count count, MoneyMention m) {
        boolean jointly = count.enterprises() && JOINTLY.isIn(facts.slice(Math.min(count.end(), m.start()), m.start()));
        return jointly || BUILDS.isIn(facts.slice(m.end(), facts.clauseEnd(m.end())));
    }

    static Claim of(Subject subject, MoneyMention m) {
        Claim claim;
        if (subject.count() != null && (subject.count().number() > 1 || subject.name() == null)) {
            claim = Claim.over(subject.count(), subject.rule());
        } else if (subject.name() != null) {
            claim = Claim.of(subject.name(), subject.rule());
        } else {
            return null;
        }
        claim.cover(m.start(), m.end());
        return claim;
    }

    /** 总额超20亿元,6个动工项目总投资16亿元: the count has an amount of its own right behind it. */
    private static boolean hasItsOwn(Facts facts, Count c) {
        int end = Math.min(facts.text().length(), c.end() + 16);
        return facts.money().stream().anyMatch(m -> m.start() >= c.end() && m.start() < end && !m.threshold());
    }

    /** A count in the clause that follows: 总投资50亿元,涉及项目12个. */
    private static Subject ahead(Facts facts, int from, int limit) {
        for (Count c : facts.counts()) {
            if (c.start() < from || c.end() > limit || c.number() < 2) continue;
            boolean near =
                    c.start() - from <= 12 && facts.slice(from, c.start()).indexOf(';') < 0 && !hasItsOwn(facts, c);
            return near ? new Subject(c, null, "the amount of the count in the next clause") : null;
        }
        return null;
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

    /** 在甲县建设乙基地,合资公司注册资本1亿元,项目总投资3亿元: what stands before an amount that is none of investment. */
    private Subject overOthers(Facts facts, List<Judgement> roles, int last, Period period, List<Claim> claims) {
        int k = last;
        while (k >= 0
                && facts.money().get(k).end() > period.start()
                && !roles.get(k).isInvestment()) k--;
        int floor = Math.max(period.start(), k < 0 ? 0 : facts.money().get(k).end());
        Subject subject = subjects.before(facts, floor, facts.money().get(last).start());
        return subject == null || subject.name() == null || isTaken(subject, claims) ? null : subject;
    }
}
