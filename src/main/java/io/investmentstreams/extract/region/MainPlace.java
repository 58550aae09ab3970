package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.place.Lineage;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.PlaceKind;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the place a whole article speaks of, by how often and how early it names places. */
final class MainPlace {
    /** Digits of a county's code; a town's has more. */
    private static final int COUNTY = 6;

    /** 落户周庄镇的某公司总经理说: where a guest's firm sits. */
    private static final Expression GUEST = Expression.of("^的[^,;。]{2,30}?(总经理|董事长|负责人|创始人|总裁|经理|厂长|首席|总监|书记|主任)");

    /** 在苏州、深圳等地设有分公司: where a firm is at home already. */
    private static final Expression BRANCHES = Expression.of("^[^,;。]{0,20}等(地|国家?|城市)[^,;。]{0,8}(设|有|拥有|建有|布局)");

    /** 武汉台湾周开幕: the place is part of the name of what others come to as well. */
    private static final Expression EVENT = Expression.of("^[^,;。\\s]{0,14}(周|週|会|會|节|節|展|博览|论坛)");

    private MainPlace() {}

    /** The deepest place that most of the article is about; null when it speaks of several or none. The title is null when there is none. */
    static Region of(Facts facts, Facts title) {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, Region> regions = new HashMap<>();
        Set<String> inFull = new HashSet<>();
        if (title != null) addInFull(title, inFull);
        addInFull(facts, inFull);
        if (title != null) weigh(title, 4, inFull, weights, regions);
        Map<String, Integer> body = new HashMap<>();
        weigh(facts, 1, inFull, body, regions);
        body.forEach((code, weight) -> weights.merge(code, weight, Integer::sum));
        Region at = Region.NATION;
        while (true) {
            Region next = heaviestChild(at, weights, body, regions);
            if (next == null) break;
            at = next;
        }
        Region opening = title == null ? null : opening(facts, title);
        if (opening != null && !opening.code().equals(at.code()) && !Lineage.liesIn(at, opening)) return opening;
        if (!at.equals(Region.NATION)) return isTown(at) && HomePlace.isSaid(facts, title) ? at.parent() : at;
        Region home = HomePlace.of(facts, title);
        if (home == null && regions.isEmpty()) home = Fairs.host(facts, title);
        return home == null && !HomePlace.isSaid(facts, title) ? Ceremonies.only(facts, title) : home;
    }

    /** 甲区招商引资新签约项目33个: the county or city that the title begins with in full, where the body begins with it or what holds it; else null. */
    private static Region opening(Facts facts, Facts title) {
        PlaceFound first = first(title);
        PlaceFound told = first(facts);
        boolean opens = first != null && told != null && first.start() <= 1 && !isStem(title, first);
        if (!opens
                || Region.NATION.equals(first.region().parent())
                || first.region().parent() == null) return null;
        boolean elsewhere =
                Venues.isVenue(title, first) || PlaceScores.isGuests(title, first) || isTown(first.region());
        boolean same =
                first.region().code().equals(told.region().code()) || Lineage.related(first.region(), told.region());
        boolean event =
                first.region().code().endsWith("00") && EVENT.isIn(title.text().substring(first.end()));
        return same && !elsewhere && !event ? first.region() : null;
    }

    /** The first place that is none of an organisation; null when there is none. */
    private static PlaceFound first(Facts facts) {
        return facts.places().stream()
                .filter(p -> !p.inOrganisation())
                .findFirst()
                .orElse(null);
    }

    /** Adds the codes of the counties and towns named with their level, and of what holds them. */
    private static void addInFull(Facts facts, Set<String> codes) {
        for (PlaceFound place : facts.places()) {
            if (place.inOrganisation() || !isDeep(place.region()) || isStem(facts, place)) continue;
            for (Region r : place.region().lineage()) codes.add(r.code());
        }
    }

    /** 金台机械 in an article about 大邑县: a county's stem that nothing in the text bears out may be a brand. */
    private static boolean isUnsupported(Facts facts, PlaceFound place, Set<String> inFull) {
        if (inFull.isEmpty() || !isDeep(place.region()) || !isStem(facts, place)) return false;
        return place.region().lineage().stream()
                .filter(r -> r.code().length() >= COUNTY && !r.code().endsWith("0000"))
                .noneMatch(r -> inFull.contains(r.code()));
    }

    private static void weigh(
            Facts facts, int factor, Set<String> inFull, Map<String, Integer> weights, Map<String, Region> regions) {
        for (PlaceFound place : facts.places()) {
            Row row = Row.of(facts, place);
            String left = row.before(facts);
            String right = row.behind(facts);
            boolean ceremony = left.endsWith("在") && Venues.CEREMONY_AFTER.isIn(right);
            String far = facts.slice(place.end(), Math.min(facts.text().length(), place.end() + 40));
            if (place.inOrganisation()
                    || GUEST.isIn(far)
                    || ceremony
                    || Venues.isVenue(facts, place)
                    || Venues.isStage(facts, place)
                    || BRANCHES.isIn(far)
                    || PlaceScores.TRAVEL_BEFORE.isIn(left)
                    || PlaceScores.isGuests(facts, place)
                    || isUnsupported(facts, place, inFull)) continue;
            int weight = factor * (place.start() < 300 ? 3 : 1) * (isStem(facts, place) ? 1 : 2);
            for (Region r : place.region().lineage()) {
                regions.putIfAbsent(r.code(), r);
                weights.merge(r.code(), weight, Integer::sum);
            }
        }
    }

    /** Other countries stand beside the provinces. */
    private static boolean isCountry(Region r, Region parent) {
        return parent.equals(Region.NATION) && !r.equals(Region.NATION);
    }

    /** 金山 for 金山区: as likely a piece of a name, so it weighs less. */
    static boolean isStem(Facts facts, PlaceFound place) {
        if (place.kind() != PlaceKind.ALIAS && !isDeep(place.region())) return false;
        return "市区县镇乡州旗盟区".indexOf(facts.text().charAt(place.end() - 1)) < 0;
    }

    private static boolean isTown(Region region) {
        return region.code().length() > COUNTY;
    }

    private static boolean isDeep(Region region) {
        return region.code().length() >= COUNTY && !region.code().endsWith("00");
    }

    /** The child that holds most of what lies below; null when no child does, or the text speaks far more of the whole. */
    private static Region heaviestChild(
            Region parent, Map<String, Integer> weights, Map<String, Integer> body, Map<String, Region> regions) {
        List<Region> children = new ArrayList<>();
        int sum = 0;
        int inBody = 0;
        for (Region r : regions.values()) {
            Region up = r.parent();
            if (up == null ? !isCountry(r, parent) : !up.code().equals(parent.code())) continue;
            children.add(r);
            sum += weights.get(r.code());
            inBody += body.getOrDefault(r.code(), 0);
        }
        int own = body.getOrDefault(parent.code(), inBody) - inBody;
        for (Region r : children) {
            int weight = weights.get(r.code());
            if (weight * 10 >= sum * 6 && weight * (isTown(r) ? 1 : 3) >= own) return r;
        }
        return null;
    }
}
