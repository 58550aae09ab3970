package io.investmentstreams.extract.role;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.Expression;

/** Tells money by what it is put in for: to build something is to invest, whether the firm calls it capital or names it not at all. */
final class Uses {
    static final String RULE = "put in to build";

    private static final String BUILD = "(扩建|扩大|建设(?!资金|用地|债|期|贷款|基金|成本|费|标准)|新建|投建|兴建|建造|建立|扩产|投资建设)";
    /** 3亿元用于在当地扩建…. */
    private static final Expression BUILDS = Expression.of("^(人民币)?(用于|以|来)?([在于][^,;。]{1,12}?)?" + BUILD);
    /** 以3亿元增资丙子公司,兴建…: the next clause begins with what is built. */
    private static final Expression BUILDS_NEXT = Expression.of("^,(以|来|并)?([在于][^,;。]{1,12}?)?" + BUILD);

    /** 增资3亿元,兴建…. */
    private static final Expression RAISED = Expression.of("增资(约|近|逾|超过?)?$");

    private static final int SHORT = 3;
    private static final Expression RAISES_PROJECT = Expression.of("增资[^,;。、]{1,10}(项目|工厂|基地)[,:(]?$");

    private Uses() {}

    /** 甲公司增资乙工厂3亿元: capital that goes into a project by name. */
    static boolean isPutIntoProject(String left) {
        return RAISES_PROJECT.isIn(left);
    }

    /**
     * Investment where the words behind the amount say that it builds something, and none before it that it is anything but capital or
     * investment; else {@code front}, what the words before it say, null when they say nothing.
     */
    static Judgement built(String right, Judgement front) {
        boolean open = front == null || front.role() == Role.EQUITY || front.strength() == 2;
        if (!open || !BUILDS.isIn(right)) return front;
        return Judgement.investment(front != null && front.isInvestment() ? 3 : 2, RULE);
    }

    /** Whether the amount raises the capital of a firm that builds something with it. */
    static boolean isRaisedToBuild(Facts facts, MoneyMention m) {
        int clause = facts.clauseStart(m.start());
        int end = facts.clauseEnd(m.end());
        boolean before = RAISED.isIn(facts.slice(Math.min(clause, m.start()), m.start())) && end - m.end() <= SHORT;
        boolean raised = before || facts.text().startsWith("增资", m.end());
        return raised
                && BUILDS_NEXT.isIn(
                        facts.slice(end, Math.max(end, facts.periodOf(m.start()).end())));
    }
}
