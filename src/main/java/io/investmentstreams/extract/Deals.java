package io.investmentstreams.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds agreements that are named by their subject (签订康养小镇战略合作协议), where an amount asks for one. */
final class Deals {
    private static final Pattern AGREEMENT =
            Pattern.compile("(?:签订|签署|签下|达成)了?《?([^,;。《》]{2,24}?(?:战略合作|合作|投资))(?:框架)?(?:协议|合同)");
    private static final Pattern NO_SUBJECT = Pattern.compile("^(全面|战略|框架|深化|友好|项目|深度)*(战略合作|合作|投资)$");

    private Deals() {}

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
