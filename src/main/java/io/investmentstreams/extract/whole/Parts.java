package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.claim.TalliedShares;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.place.Lineage;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which totals break down a larger one told before them (签约50个,总额1100亿元。外商投资项目21个,390亿元;…), though no 其中 says so. */
final class Parts {
    /** What says that a sum comes on top of those before. */
    private static final Pattern MORE = Pattern.compile(
            "此外|另外|另有|除此|除[^,;。]{1,20}外|还有|同[日天]|次日|(^|[,。;])(当[天日])?下午|与此同时|(^|[,。;\\n])同时|加上|新增|追加|如今|再度|再次");
    /** A ceremony of its own: 甲县举行集中签约仪式. */
    private static final Pattern OWN_CEREMONY = Pattern.compile("(举行|举办|召开)(?!的)[^,;。]{0,30}(仪式|大会|活动|签约)");

    private static final Pattern SHARE = Pattern.compile(
            "占了?[\\d一二三四五六七八九十]+[个家项宗]|[亿万][美港]?元(及?以上|以下)(的|项目|企业|有)*\\d+[个家项]|占(总|全|比)?[^,;。]{0,8}?\\d+(\\.\\d+)?%");

    /** 从区域看, 按行业分. */
    private static final Pattern LEAD = Pattern.compile(
            "(^|[,;。])(从[^,;。:]{1,10}看|按[^,;。:]{1,8}(分|划分|看)|分(行业|区域|类别|领域)(看|来看)?)[:,]?|(^|[,;。])[^,;。]{0,8}(签约|开工|竣工|投产|落户|引进)的?项目中[,:]");

    /** 东道主甲省签约…: the host's own, of what all brought. */
    private static final Expression HOST = Expression.of("(^|[,;。:])(其中)?(作为)?(东道主|主办地|承办地|举办地|主场)[^,;。]{1,30}");

    /** 此次推介会共签约…: all that came of the event, told last. */
    private static final Expression ALL_OF_EVENT =
            Expression.of("(此次|本次|本届|这次|整场)[^,;。]{0,14}(会|活动|仪式|节|周)[^,;。]{0,6}(共|总共|累计|合计)");

    private Parts() {}

    /** Makes subtotals of those totals; they take the stage of the whole where their own words tell none. */
    static void mark(Facts facts, List<Claim> claims) {
        for (Claim c : claims) {
            if (!c.total || !c.hasAmount() || c.scope != Scope.EVENT) continue;
            boolean led = LEAD.matcher(facts.slice(
                            facts.periodOf(c.start).start(),
                            Math.max(c.start, facts.periodOf(c.start).start())))
                    .find();
            led |= HOST.isIn(facts.slice(facts.periodOf(c.start).start(), Math.max(c.end, c.start)));
            Claim whole = null;
            for (Claim t : claims) {
                if (t == c || t.start >= c.start || TalliedShares.areOfOneRow(t, c)) continue;
                boolean told = led && t.end <= facts.periodOf(c.start).start();
                if (holds(t, c, led || isShare(facts, t, c)) || isStock(facts, t, c, told) || isLed(t, c, told))
                    whole = t;
            }
            if (whole == null) whole = ofEvent(facts, c, claims);
            if (whole == null) whole = OtherCurrency.whole(facts, c, claims);
            boolean told = led || (whole != null && isShare(facts, whole, c));
            if (whole == null || (!told && isApart(facts, whole, c))) continue;
            c.scope = Scope.SUBTOTAL;
            c.within = whole;
            if (c.isOpen()) c.stage = whole.stage;
        }
    }

    /** 甲集团签约3个,48亿元。…此次推介会共签约48个,1265亿元: a larger total behind it that is of the whole event; null when none is. */
    private static Claim ofEvent(Facts facts, Claim c, List<Claim> claims) {
        for (Claim t : claims) {
            boolean after = t.total && t.start > c.end && t.count != null && c.count != null && c.count < t.count;
            if (after
                    && holds(t, c, true)
                    && ALL_OF_EVENT.isIn(facts.slice(facts.periodOf(t.start).start(), t.end))) return t;
        }
        return null;
    }

    /** 1至4月新签约项目120个。其中A类40个,211亿元。B类21个,330亿元: the kinds of a stock, told without a day or a ceremony. */
    private static boolean isStock(Facts facts, Claim t, Claim c, boolean led) {
        Period period = facts.periodOf(c.start);
        return t.total
                && t.scope == Scope.CUMULATIVE
                && t.count != null
                && c.count != null
                && c.count < t.count
                && (t.amount == null || t.amount.isMoreThan(c.amount))
                && period.paragraph() - facts.periodOf(t.start).paragraph() <= (led ? 1 : 0)
                && Facts.within(facts.scopes(), period.start(), period.end()).stream()
                        .noneMatch(h -> h.label().equals("event"))
                && facts.dates().stream().noneMatch(d -> period.holds(d.start()));
    }

    /** 签约40个,总额90亿元;竣工…。签约项目中,外资项目12个,3亿美元: a part that is broken down in turn, in whatever currency. */
    private static boolean isLed(Claim t, Claim c, boolean led) {
        boolean foreign = t.hasAmount() && !t.amount.currency().equals(c.amount.currency());
        return led
                && t.total
                && (t.scope == Scope.SUBTOTAL || (foreign && t.scope == Scope.EVENT))
                && t.stage == c.stage
                && t.count != null
                && c.count != null
                && c.count < t.count
                && !c.amount.isMoreThan(t.amount == null ? c.amount : t.amount);
    }

    /** @param led whether its sentence says that it breaks down what was told */
    private static boolean holds(Claim t, Claim c, boolean led) {
        boolean larger = t.total
                && t.scope == Scope.EVENT
                && t.hasAmount()
                && t.amount.isMoreThan(c.amount)
                && (t.count == null ? led : c.count == null || c.count < t.count);
        boolean sameAct = c.isOpen() || c.stage == t.stage || (isSigning(c.stage) && isSigning(t.stage));
        boolean sameDay = t.on == null || c.on == null || t.on.equals(c.on);
        return larger && sameAct && sameDay && (led || isThere(t, c));
    }

    /** 宁川占了11个,投资190亿元; 20亿元以上的18个,投资900亿元,占69%: said to be a share of what the same sentence told before. */
    private static boolean isShare(Facts facts, Claim t, Claim c) {
        Period period = facts.periodOf(c.start);
        if (!period.holds(t.start)) return false;
        int to = facts.clauseEnd(Math.min(facts.text().length() - 1, c.end + 1));
        String own = facts.slice(Math.min(facts.clauseStart(c.start), c.start), Math.max(c.end, to));
        return SHARE.matcher(own).find();
    }

    private static boolean isSigning(Stage stage) {
        return stage == Stage.SIGNED || stage == Stage.LANDED;
    }

    private static boolean isThere(Claim t, Claim c) {
        return t.region == null
                || c.region == null
                || t.region.code().equals(c.region.code())
                || Lineage.liesIn(c.region, t.region);
    }

    private static boolean isApart(Facts facts, Claim whole, Claim c) {
        int sentence = facts.periodOf(c.start).start();
        int from = Math.min(c.start, Math.max(sentence, whole.end));
        boolean parallel = whole.start >= sentence && facts.slice(from, c.start).indexOf(';') >= 0;
        return parallel
                || MORE.matcher(facts.slice(from, c.start)).find()
                || OWN_CEREMONY.matcher(facts.slice(from, c.end)).find();
    }
}
