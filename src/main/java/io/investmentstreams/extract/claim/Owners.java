package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.claim.Subjects.Subject;
import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.Expression;
import java.util.regex.Pattern;

/** Finds, in the words around an amount, the project or the count that it is of; the nearest words first. */
final class Owners {
    private static final Pattern OWNER =
            Pattern.compile("(?!.*(投资|签|落户|引进|建设|总|计划|额|拟|约|达|超|近|与|和|、))[\\p{IsHan}A-Za-z]{2,10}");
    private static final Expression BUILDS = Expression.of("^(人民币)?(建设|兴建|新建)");

    /** 三家企业联手投资5亿元,在某地建设A项目: several firms, one project. */
    private static final Expression JOINTLY = Expression.of("(联手|携手|共同|联合|合力|合资)[^,;。]{0,6}(投资|出资|投入|斥资)[^,;。]{0,4}$");

    /** 项目总投资3亿元,主要建设厂房: what a project consists of. */
    private static final Expression CONTENTS = Expression.of("^(标准|标准化|生产|新)?(厂房|车间|仓库|办公楼|用房|宿舍|配套设施|道路)");

    private final Subjects subjects;

    Owners(Subjects subjects) {
        this.subjects = subjects;
    }

    /** What stands right behind the amount, else what stands before it; null when neither does. @param firm see {@link FirmShares#start} */
    Subject beside(Facts facts, Window w, boolean listed, int firm) {
        Subject behind = subjects.behind(facts, w.money(), w.limit(), listed);
        if (behind != null) return joined(facts, w.money(), behind);
        return subjects.before(facts, Math.max(w.floor(), firm), w.money().start());
    }

    /** What is built with the amount, or counted behind it, where nothing beside it tells more. @param beside null when nothing does */
    Subject further(Facts facts, Window w, Subject beside, int firm) {
        MoneyMention m = w.money();
        Subject subject = beside;
        if (subject == null || (subject.count() != null && isBuilder(facts, subject.count(), m))) {
            Subject built = built(facts, w, firm);
            if (built != null) subject = built;
        }
        return subject == null ? ahead(facts, m.end(), w.limit()) : subject;
    }

    private Subject built(Facts facts, Window w, int firm) {
        int from = w.money().end();
        Subject built = subjects.built(facts, from, w.limit());
        if (built == null && firm >= 0)
            built = subjects.built(facts, FirmShares.behindAside(facts, from, w.limit()), w.limit());
        if (built == null) return null;
        boolean contents = CONTENTS.isIn(built.name().name()) && Orphans.goesOn(facts, w.period(), w.money());
        return contents || facts.hasCount(from, built.name().end()) ? null : built;
    }

    /** What the words behind a headline's amount say it is of; null where the amount begins no headline. */
    Subject headline(Facts facts, Window w) {
        return Headlines.is(facts, w.period(), w.money())
                ? Headlines.next(facts, w.period(), w.money(), subjects)
                : null;
    }

    /** The project named last in the stretch; null where none is. */
    Subject named(Facts facts, int from, int to) {
        Subject subject = subjects.before(facts, from, to);
        return subject == null || subject.name() == null ? null : subject;
    }

    private static boolean isBuilder(Facts facts, Count count, MoneyMention m) {
        boolean jointly = count.enterprises() && JOINTLY.isIn(facts.slice(Math.min(count.end(), m.start()), m.start()));
        return jointly || BUILDS.isIn(facts.slice(m.end(), facts.clauseEnd(m.end())));
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
}
