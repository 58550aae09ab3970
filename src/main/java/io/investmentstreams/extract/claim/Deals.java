package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds agreements that are named by their subject (签订康养小镇战略合作协议), where an amount asks for one. */
public final class Deals {
    private static final Pattern AGREEMENT =
            Pattern.compile("(?:签订|签署|签下|达成)了?《?([^,;。《》]{2,24}?(?:战略合作|合作|投资))(?:框架)?(?:协议|合同)");
    private static final Pattern NO_SUBJECT = Pattern.compile("^(全面|战略|框架|深化|友好|项目|深度)*(战略合作|合作|投资)$");

    /** 签订动车检修基地二期项目投资协议. */
    private static final Pattern OF_PROJECT = Pattern.compile(
            "(?:签订|签署|签下|签定|达成)了?(?:关于)?《?([^,;。《》]{2,30}?(?:项目|基地|产业园|园区|工厂|中心))(?:的)?(?:战略|合作|投资|建设|框架|开发)*(?:协议|合同)");

    /** 甲项目签约仪式在乙区举行. */
    private static final Expression CEREMONY =
            Expression.of("(?<=项目)(现场|正式)?(签约|签字|开工|奠基|动工|揭牌|投产|竣工)(暨[^,;。]{1,10})?仪式");

    private static final Pattern TITLED =
            Pattern.compile("《([^《》]{2,50}?(?:项目|基地|产业园|总部|中心|工厂))(?:之|的)?(?:战略|框架|投资|合作|建设|开发|入园|入驻|进区)*(?:协议|合同)书?》");

    private Deals() {}

    /** What the one agreement in the text is about whose title names a project (《甲项目投资协议》); null when none or several do. */
    public static String titled(Facts facts, ItemGrammar grammar) {
        String only = null;
        Matcher m = TITLED.matcher(facts.text());
        while (m.find()) {
            String name = m.group(1).replaceFirst("^关于", "");
            if (grammar.isVague(name) || ProjectNames.isGroup(name) || name.equals(only)) continue;
            if (only != null) return null;
            only = name;
        }
        return only;
    }

    /** The project the last agreement in the sentence is about; null when none tells. */
    public static Claim last(Facts facts, Period period) {
        Claim last = null;
        Matcher m = OF_PROJECT.matcher(facts.text()).region(period.start(), period.end());
        while (m.find()) {
            last = new Claim(false, m.start(1), m.end(1), "the subject of the agreement told before");
            last.name = m.group(1);
        }
        return last;
    }

    /** The project whose ceremony the sentence tells of; null when it tells of none. */
    static Named celebrated(Facts facts, Period period, ItemGrammar grammar) {
        Expression.Search m = CEREMONY.search(facts.text(), period.start(), period.end());
        if (!m.find()) return null;
        Named name = grammar.before(facts.text(), facts.clauseStart(m.start()), m.start());
        return name == null || ProjectNames.isGroup(name.name()) ? null : name;
    }

    static void add(Facts facts, Period period, List<Claim> claims) {
        Matcher m = AGREEMENT.matcher(facts.text()).region(period.start(), period.end());
        while (m.find()) {
            String name = m.group(1);
            if (NO_SUBJECT.matcher(name).find()) continue;
            Claim claim = new Claim(false, m.start(1), m.end(1), "the subject of an agreement");
            claim.name = name;
            claims.add(claim);
        }
    }
}
