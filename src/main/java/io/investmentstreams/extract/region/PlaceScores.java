package io.investmentstreams.extract.region;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.place.Lineage;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs how likely a place of a sentence is the one where its project will be, by the words around it. */
final class PlaceScores {
    /** 主要来源于美国、加拿大. */
    private static final Expression HOME_LIST = Expression.of("(来源于|来自|投资来源地?)[^,;。]*$");

    /** 与苏州客商: where those come from who are to invest. */
    private static final Expression GUESTS_AFTER =
            Expression.of("^([省市区县]|等)?([两三四五六七八九几多各]?[省市地国县区]|地区)?的?(客商|投资商|投资方|企业家|商会|客户|乡贤|商家|乡友|老乡|侨商|同乡)");
    /** 与北京、上海等地企业签约: the same of a list. */
    private static final Expression GUESTS_LISTED = Expression.of(
            "^[省市]?([、和及][^,;。、等与在于]{2,8}?){0,8}(等[\\d余多个]*|[两三四五多各])(地|省市|城市|国家?|国家和地区)的?[^,;。在]{0,6}(客商|企业|投资商|投资者|企业家|嘉宾|商会|厂商|采购商|客人|代表)");

    /** 县政府与北京首创、上海绿地签订…: a government signs with firms called by their homes. */
    private static final Expression WITH =
            Expression.of("(政府|管委会|[我该全][省市区县])(分别|又|还|成功|正式)?[与和同]([^,;。、与和同]{2,12}、){0,5}$");

    private static final Expression PARTNER =
            Expression.of("^(?![省市区县州镇旗签双]|政府|人民|管委|经开|高新|开发|工业|新区|产业园)\\p{IsHan}{2}");

    /** 与宁波企业现场签约: who comes from there signs. */
    private static final Expression GUESTS_SIGN =
            Expression.of("^[市省]?的?([\\d一二两三四五六七八九十]+[余多]?家)?企业(现场|成功|集中|分别|代表|进行|正式|共)*(签|达成|对接|洽谈)");

    private static final int FAR = 40;

    static final Expression TRAVEL_BEFORE =
            Expression.of("(赴|来到|前往|走进|抵达|到访|飞赴|奔赴|先后赴|来自|注册于|总部位于|总部在|对接)[^,;。]{0,6}$");
    private static final Expression TARGET_BEFORE =
            Expression.of("(落户|落地|落子|选址|布局|花落|进驻|入驻|投资|位于|地处|扎根|项目在|建在|拟在|将在|签约|引入|在|于|与|和)(于|在|到)?$");
    private static final Expression TARGET_AFTER =
            Expression.of("^(市|区|县)?(人民)?(政府|管委会|分会场|投资|建设|开发区管委会|落户|落地|实施|签|与|举行.{0,8}签约|设立|打造|新建|项目)");
    private static final Expression HOST_BEFORE = Expression.of("(落户|落地|落子|选址|布局|花落|进驻|位于|在|于|赴)(于|在|到)?$");
    private static final Expression EVENT_NAME =
            Expression.of("^[^,;。]{0,8}?(洽谈会|推介会|博览会|展会|洽会|峰会|论坛|交易会|招商会|恳谈会|说明会)(上|期间|中|,|现场|开幕)");

    /** More than all that speaks for a place together. */
    private static final int NEVER = 40;

    private final Facts facts;
    /** Null when the article speaks of several places or none. */
    private final Region main;

    /** Of each place, by where it begins, what does not depend on the claim. */
    private final Map<Integer, Integer> standing = new HashMap<>();

    PlaceScores(Facts facts, Region main) {
        this.facts = facts;
        this.main = main;
    }

    /** The higher, the likelier; below 0 it is not. */
    int of(PlaceFound place, Claim claim) {
        int score = standing.computeIfAbsent(place.start(), start -> standing(place));
        boolean within = place.start() >= claim.start && place.end() <= claim.end;
        if (within) score += MainPlace.isStem(facts, place) ? 2 : 6;
        if (facts.clauseStart(place.start()) == facts.clauseStart(claim.end - 1)) score += 5;
        if (isHome(place, claim)) score -= 14;
        score += nearness(place, claim);
        if (isOfPart(place, claim)) score -= 14;
        int distance = place.end() <= claim.start ? claim.start - place.end() : Math.max(0, place.start() - claim.end);
        return score - Math.min(8, distance / 12);
    }

    /** 甲市60个项目开工,总投资200亿元,其中乙县12个: where a part of the total is. */
    private boolean isOfPart(PlaceFound place, Claim claim) {
        return claim.total
                && place.start() >= claim.end
                && facts.slice(/* start= */ claim.end, /* end= */ place.start()).contains("其中");
    }

    /** What the words around a place say of it, whichever claim asks. */
    private int standing(PlaceFound place) {
        Row row = Row.of(facts, place);
        String left = row.before(facts);
        String right = row.behind(facts);
        int score = 10 + place.region().lineage().size();
        if (TARGET_BEFORE.isIn(left)) score += 4;
        if (TARGET_AFTER.isIn(right)) score += 4;
        if (Venues.isStage(facts, place)) score -= NEVER;
        String clause = facts.slice(Math.min(facts.clauseStart(place.start()), place.start()), place.start());
        if (TRAVEL_BEFORE.isIn(left) || HOME_LIST.isIn(clause)) score -= 14;
        if (WITH.isIn(clause) && PARTNER.isIn(right)) score -= 14;
        if (isGuests(facts, place) || isSignedAway(left, right, place)) score -= NEVER;
        if (Venues.isVenue(facts, place)) score -= NEVER;
        if (EVENT_NAME.isIn(right)) score -= 8;
        if (isAbroad(place.region()) && (main == null || !Lineage.related(place.region(), main)))
            score -= main == null || HOST_BEFORE.isIn(left) ? 12 : 24;
        return score;
    }

    /** 项目4月在哈尔滨签约, in an article about somewhere else. */
    private boolean isSignedAway(String left, String right, PlaceFound place) {
        boolean signed = left.endsWith("在") && right.startsWith("签");
        boolean county = place.region().code().length() == 6
                && !place.region().code().endsWith("00")
                && !MainPlace.isStem(facts, place);
        return signed && !county && main != null && !Lineage.related(place.region(), main);
    }

    static boolean isGuests(Facts facts, PlaceFound place) {
        int to = Math.min(facts.text().length(), place.end() + FAR);
        String right = facts.slice(place.end(), to);
        boolean party = place.start() > 0 && "与同和".indexOf(facts.text().charAt(place.start() - 1)) >= 0;
        return GUESTS_AFTER.isIn(right) || GUESTS_LISTED.isIn(right) || (party && GUESTS_SIGN.isIn(right));
    }

    /** 甲县A、乙县B等8个项目: the places of the items are not that of the whole, where the article speaks of a larger one. */
    boolean isItems(PlaceFound place, Claim claim, List<Claim> all) {
        return claim.total
                && main != null
                && Lineage.liesIn(place.region(), main)
                && all.stream()
                        .anyMatch(c -> !c.total
                                && c.name != null
                                && !c.hasAmount()
                                && c.start <= place.start()
                                && place.end() <= Math.min(c.end, c.start + c.name.length()));
    }

    /** Parts of one sentence that ; divides speak of one project each. */
    private int nearness(PlaceFound place, Claim claim) {
        int from = Math.min(place.start(), claim.start);
        int to = Math.max(place.end(), claim.end);
        if (facts.slice(from, to).indexOf(';') < 0) return 0;
        return place.start() < claim.start ? -12 : -18;
    }

    /** 陕西隆庆精密制造基地: a bare province before a brand, in an article about somewhere else or nowhere, is the owner's home. */
    private boolean isHome(PlaceFound place, Claim claim) {
        boolean leads = claim.name != null && claim.name.startsWith(facts.slice(place.start(), place.end()));
        Region up = place.region().parent();
        boolean bare = "省市".indexOf(facts.text().charAt(place.end() - 1)) < 0;
        return leads
                && bare
                && up != null
                && up.equals(Region.NATION)
                && (main == null || !Lineage.related(place.region(), main));
    }

    /** A country, or Taiwan, Hong Kong and Macao: where investors come from more often than where they build. */
    private static boolean isAbroad(Region region) {
        char first = region.code().charAt(0);
        return !Character.isDigit(first) || first >= '7';
    }

    /** A place word in a project's name that has nothing to do with where the article plays: 祁连光热项目 in 玉门. */
    boolean isBrand(PlaceFound place, List<Claim> all) {
        if (main == null) return isAbroad(place.region()) && isOwners(place, all);
        if (Lineage.liesIn(main, place.region())) return isOwners(place, all);
        if (Lineage.related(place.region(), main) || isNear(place.region())) return false;
        return all.stream()
                .anyMatch(c -> isOwner(place, c)
                        || (!c.total
                                && c.start <= place.start()
                                && place.end() <= c.end
                                && c.name != null
                                && !isAddress(place, c)
                                && c.name.contains(facts.slice(place.start(), place.end()))));
    }

    /** 大冶市电池项目: a name that begins with a county or city in full tells where it is. */
    private boolean isAddress(PlaceFound place, Claim claim) {
        String word = facts.slice(place.start(), place.end());
        return claim.name.startsWith(word) && word.length() > 2 && "市县区".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private boolean isOwners(PlaceFound place, List<Claim> all) {
        return all.stream().anyMatch(c -> isOwner(place, c));
    }

    /** Another city of the same province, and no county with a name that is everywhere. */
    private boolean isNear(Region region) {
        return region.code().length() >= 6
                && region.code().startsWith("00", 4)
                && region.code().regionMatches(0, main.code(), 0, 2);
    }

    /** 由豆香坊投资: the place is a piece of the investor's name. */
    private boolean isOwner(PlaceFound place, Claim claim) {
        String word = facts.slice(place.start(), place.end());
        for (String investor : claim.investors) {
            int at = investor.indexOf(word);
            int from = place.start() - at;
            if (at >= 0 && word.length() < investor.length() && facts.text().startsWith(investor, from)) return true;
        }
        return false;
    }
}
