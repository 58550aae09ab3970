package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.party.Named;
import java.util.regex.Pattern;

/** Tells the names of places and partners that look like names of projects. */
final class Hosts {
    /** What projects settle in is no project: 入驻人工智能产业园. */
    private static final Pattern HOST = Pattern.compile("(入驻|落户|落地|进驻|落子|花落|位于|签约落户|签约落地|落户于|在)$");

    /** 与甲园区签署协议: who signs is no project. */
    private static final Pattern PARTNER = Pattern.compile("[与和同]$");

    private static final Pattern SIGNS = Pattern.compile("(\\d{1,2}日|近日|日前|昨[日天]|今[日天]|当[日天]|正式|现场|分别)*(签|达成)");
    private static final int SIGNING_REACH = 10;

    private Hosts() {}

    /** True where the name, in a clause that begins at {@code from}, is of such a place or partner. */
    static boolean isHost(Facts facts, int from, Named name) {
        if (name.name().endsWith("项目")) return false;
        String left = facts.slice(from, name.start());
        return HOST.matcher(left).find() || (PARTNER.matcher(left).find() && signs(facts, name.end()));
    }

    private static boolean signs(Facts facts, int at) {
        int to = Math.min(facts.text().length(), at + SIGNING_REACH);
        return SIGNS.matcher(facts.slice(at, to)).lookingAt();
    }
}
