package io.investmentstreams.extract.trait;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a total is of one ceremony, of a time, or a part of another total. */
public final class ScopeRules {
    private static final Pattern NAMES_TIME = Pattern.compile("季度|半年|全年|年内");
    private static final Pattern CEREMONY =
            Pattern.compile("^[^,;。]{0,24}(仪式|活动|大会|现场会|推进会|推介会|动员会|招商会|集中签约|集中开工|集中动工|集中开竣工)");

    /** 截至10月18日,第十届甲博会共签约…: all that one fair has brought so far. */
    private static final Expression OF_FAIR = Expression.of(
            "(^|[,;])(截至|截止)[^,;。]{0,14}[日时],?[^,;。]{0,8}第([一二三四五六七八九十]{1,3}|\\d{1,2})届[^,;。]{0,14}(会|节|展)");

    private static final int STRONG = 3;
    /** 当地已签约项目35个, 现已投产的项目23个. */
    private static final Pattern SO_FAR = Pattern.compile("(?<!均|全部|都)(现已|[已](?=签约|引进|落户|投产|建成|开工|落地|布局|集聚|招引|有))");

    private static final Pattern SO_MANY =
            Pattern.compile("累计(?=[^,;。]{0,16}(签约|开工|引进|落户|投产|落地|招引)[^,;。]{0,8}(项目|企业|\\d))");
    /** 今年一至九月, 1-8月, 前7个月. */
    private static final Pattern MONTHS = Pattern.compile(
            "(\\d{1,2}|[一二三四五六七八九十]{1,2})月?份?[至到—~-](\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|前(\\d{1,2}|[一二两三四五六七八九十]{1,3})个?月|(\\d{1,2}|[一二两三四五六七八九十]{1,2})年[来间](?!,?是)");

    /** 5月合计签约12个: the sum of a month, though the sentence begins with a day of it. */
    private static final Pattern OF_MONTH = Pattern.compile("^(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(合计|累计|共计|总计|一共|总共|全月)");
    /** 记者从发布会上获悉: how the report came about says nothing of what it tells. */
    private static final Expression HEARD = Expression.of("(获悉|了解到|得知|通报称?),");

    private ScopeRules() {}

    /** 上半年引进项目196个。新签约项目293个: the sentence before tells of a time, and this one of nothing else. */
    private static boolean isCarriedOn(Facts facts, Period period) {
        int at = facts.periods().indexOf(period) - 1;
        if (at < 0
                || !Facts.within(facts.scopes(), period.start(), period.end()).isEmpty()) return false;
        Period before = facts.periods().get(at);
        List<Hit> hits = Facts.within(facts.scopes(), before.start(), before.end());
        return before.paragraph() == period.paragraph()
                && facts.dates().stream().noneMatch(d -> period.holds(d.start()))
                && hits.stream()
                        .anyMatch(h -> h.label().equals("cumulative") && h.cue().weight() == STRONG)
                && hits.stream().noneMatch(h -> h.label().equals("event"));
    }

    /** 累计开工项目1031个, without a ceremony before it in the clause. */
    private static boolean isCounted(Facts facts, Claim claim) {
        int from = Math.min(facts.clauseStart(claim.start), claim.start);
        Matcher m = SO_MANY.matcher(facts.slice(from, claim.end));
        return claim.total
                && m.find()
                && Facts.within(facts.scopes(), from, from + m.start()).stream()
                        .noneMatch(h -> h.label().equals("event"));
    }

    private static boolean isSoFar(Facts facts, Claim claim) {
        int from = Math.min(facts.clauseStart(claim.start), claim.start);
        return claim.total && SO_FAR.matcher(facts.slice(from, claim.end)).find();
    }

    private static boolean isOfMonths(Facts facts, Period period, Claim claim) {
        return claim.total
                && MONTHS.matcher(facts.slice(Math.min(period.start(), claim.start), claim.start))
                        .find();
    }

    public static Scope of(Facts facts, Claim claim) {
        Period period = facts.periodOf(claim.start);
        return isSubtotal(facts, period, claim) ? Scope.SUBTOTAL : standing(facts, claim);
    }

    /** The scope of a total that is no part of another. */
    public static Scope standing(Facts facts, Claim claim) {
        Period period = facts.periodOf(claim.start);
        if (claim.total && OF_FAIR.isIn(facts.slice(Math.min(period.start(), claim.start), claim.start)))
            return Scope.EVENT;
        int to = facts.clauseEnd(claim.end);
        int cumulative = 0;
        int event = 0;
        int from = told(facts, period, claim);
        for (Hit hit : Facts.within(facts.scopes(), from, to)) {
            int weight = hit.cue().weight();
            if (hit.label().equals("cumulative") && !namesCeremony(facts, hit) && !Stocks.isDated(facts, hit))
                cumulative = Math.max(cumulative, weight);
            if (hit.label().equals("event")) event = Math.max(event, weight);
        }
        if (claim.total && Stocks.isOfThePast(facts, period, claim)) return Scope.CUMULATIVE;
        int clause = Math.min(facts.clauseStart(claim.start), claim.start);
        if (claim.total && OF_MONTH.matcher(facts.slice(clause, claim.end)).find()) return Scope.CUMULATIVE;
        if (claim.total && event == 0 && (Stocks.isOfYear(facts, from, claim) || Stocks.isOfPlan(facts, claim)))
            return Scope.CUMULATIVE;
        boolean toCome = claim.stage == Stage.PLANNED;
        if (claim.total && event == 0 && !toCome && Stocks.isOfYearsTask(facts, claim)) return Scope.CUMULATIVE;
        if (claim.total && event < STRONG && Stocks.isOfManyEvents(facts, period, claim)) return Scope.CUMULATIVE;
        if (isCounted(facts, claim) || isCarriedOn(facts, period)) return Scope.CUMULATIVE;
        if (event < STRONG && (isSoFar(facts, claim) || isOfMonths(facts, period, claim))) return Scope.CUMULATIVE;
        return cumulative > event ? Scope.CUMULATIVE : Scope.EVENT;
    }

    /** Where what is reported begins, behind the words that say from whom, or in a part of the sentence that names a time of its own. */
    private static int told(Facts facts, Period period, Claim claim) {
        Expression.Search heard = HEARD.search(facts.text(), Math.min(period.start(), claim.start), claim.start);
        int from = period.start();
        while (heard.find()) from = heard.end();
        int part = facts.part(claim.start, claim.end).start();
        boolean timed = part > from
                && part < claim.start
                && MONTHS.matcher(facts.slice(part, claim.start)).lookingAt();
        return timed ? part : from;
    }

    /** 三季度重大项目集中签约仪式: the time is part of the ceremony's name, not what the total covers. */
    private static boolean namesCeremony(Facts facts, Hit hit) {
        return NAMES_TIME.matcher(hit.cue().word()).find()
                && facts.scopes().stream().anyMatch(h -> h.cue().equals(hit.cue()) && isCeremony(facts, h));
    }

    private static boolean isCeremony(Facts facts, Hit hit) {
        return CEREMONY.matcher(facts.slice(hit.end(), facts.clauseEnd(hit.end())))
                .find();
    }

    private static boolean isSubtotal(Facts facts, Period period, Claim claim) {
        for (Hit hit : Facts.within(facts.scopes(), period.start(), claim.start)) {
            if (hit.label().equals("subtotal") && hit.end() <= claim.start) return true;
        }
        return false;
    }
}
