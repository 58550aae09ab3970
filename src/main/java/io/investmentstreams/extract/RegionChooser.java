package io.investmentstreams.extract;

import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses the place of a project among the places of an article: not the ceremony's, the investor's or the outlet's. */
final class RegionChooser {
    /** 主要来源于美国、加拿大. */
    private static final Expression HOME_LIST = Expression.of("(来源于|来自|投资来源地?)[^,;。]*$");

    static final Expression TRAVEL_BEFORE =
            Expression.of("(赴|来到|前往|走进|抵达|到访|飞赴|奔赴|先后赴|来自|注册于|总部位于|总部在|对接)[^,;。]{0,6}$");
    private static final Expression TARGET_BEFORE =
            Expression.of("(落户|落地|落子|选址|布局|花落|进驻|入驻|投资|位于|地处|扎根|项目在|建在|拟在|将在|签约|引入|在|于|与|和)(于|在|到)?$");
    private static final Expression TARGET_AFTER =
            Expression.of("^(市|区|县)?(人民)?(政府|管委会|投资|建设|开发区管委会|落户|落地|实施|签|与|举行.{0,8}签约|设立|打造|新建|项目)");
    private static final Expression HOST_BEFORE = Expression.of("(落户|落地|落子|选址|布局|花落|进驻|位于|在|于|赴)(于|在|到)?$");
    private static final Expression EVENT_NAME =
            Expression.of("^[^,;。]{0,8}?(洽谈会|推介会|博览会|展会|洽会|峰会|论坛|交易会|招商会|恳谈会|说明会)(上|期间|中|,|现场|开幕)");
    private static final Expression GROUP_OF_PLACES = Expression.of("多地|各地|全国|等地|多个城市|多个省|等省市|等城市");
    private static final Pattern WHOLE = Pattern.compile("[全我该][省市县](?!场)");

    private final Facts facts;
    private final Region main;

    RegionChooser(Facts facts, Facts title) {
        this.facts = facts;
        this.main = MainPlace.of(facts, title);
    }

    /** The place the whole article speaks of; null when it speaks of several or none. */
    Region main() {
        return main;
    }

    /** The place of a claim; null when it cannot be told. */
    Region of(Claim claim, List<Claim> all) {
        Period period = facts.periodOf(claim.start);
        PlaceFound best = null;
        int most = Integer.MIN_VALUE;
        for (PlaceFound place : facts.placesIn(period)) {
            if (!period.holds(place.start()) || place.inOrganisation() || isBrand(place, all)) continue;
            int score = score(place, claim);
            if (score > most) {
                most = score;
                best = place;
            }
        }
        if (best == null || most < 0) return whole(inherited(period), claim);
        claim.placed = true;
        return whole(deepened(best.region(), period, claim, all), claim);
    }

    /** 全省集中开工项目96个, 我市签约: the clause speaks of the whole of a province or a city, whatever place in it the sentence names. */
    private Region whole(Region region, Claim claim) {
        if (!claim.total || region == null) return region;
        int from = Math.min(facts.clauseStart(claim.start), claim.start);
        Matcher m = WHOLE.matcher(facts.slice(from, claim.end));
        if (!m.find()) return region;
        String kind = m.group().substring(1);
        for (Region r = region; r != null && !r.equals(Region.NATION); r = r.parent())
            if (r.path().endsWith(kind)) return r;
        return region;
    }

    /** Of a sentence without a place: what its paragraph speaks of, else the article. */
    private Region inherited(Period period) {
        Region subject = SubjectPlace.before(facts, period);
        if (subject != null && (main == null || near(subject, main)))
            return main != null && Lineage.liesIn(main, subject) ? main : subject;
        Region before = namedBefore(period);
        if (before != null) return before;
        boolean several = GROUP_OF_PLACES.isIn(facts.slice(period.start(), period.end()));
        return several && main == null ? null : main;
    }

    /** X项目在北海市铁山港区开工。这一项目总投资…: the one place in the article's place that the sentence before names. */
    private Region namedBefore(Period period) {
        int at = facts.indexOf(period) - 1;
        if (at < 0 || main == null) return null;
        Period previous = facts.periods().get(at);
        if (previous.paragraph() != period.paragraph()) return null;
        Region deepest = null;
        for (PlaceFound p : facts.places()) {
            if (!previous.holds(p.start())
                    || p.inOrganisation()
                    || Venues.isVenue(facts, p)
                    || Venues.isStage(facts, p)) continue;
            if (!Lineage.liesIn(p.region(), main)) continue;
            if (deepest != null && !Lineage.related(deepest, p.region())) return null;
            if (deepest == null || Lineage.liesIn(p.region(), deepest)) deepest = p.region();
        }
        return deepest;
    }

    /** In one province: an article about a city may have paragraphs about its counties, or its neighbours. */
    private static boolean near(Region a, Region b) {
        return a.code().regionMatches(0, b.code(), 0, 2);
    }

    /** A place word in a project's name that has nothing to do with where the article plays: 祁连光热项目 in 玉门. */
    private boolean isBrand(PlaceFound place, List<Claim> all) {
        if (main == null || Lineage.related(place.region(), main)) return false;
        return all.stream()
                .anyMatch(c -> isOwner(place, c)
                        || (!c.total
                                && c.start <= place.start()
                                && place.end() <= c.end
                                && c.name != null
                                && c.name.contains(facts.slice(place.start(), place.end()))));
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

    private int score(PlaceFound place, Claim claim) {
        String left = facts.slice(Math.max(0, place.start() - 12), place.start());
        String right = facts.slice(place.end(), Math.min(facts.text().length(), place.end() + 16));
        int score = 10 + place.region().lineage().size();
        if (place.start() >= claim.start && place.end() <= claim.end) score += 6;
        if (facts.clauseStart(place.start()) == facts.clauseStart(claim.end - 1)) score += 5;
        if (TARGET_BEFORE.isIn(left)) score += 4;
        if (TARGET_AFTER.isIn(right)) score += 4;
        if (Venues.isStage(facts, place)) score -= 14;
        String clause = facts.slice(Math.min(facts.clauseStart(place.start()), place.start()), place.start());
        if (TRAVEL_BEFORE.isIn(left) || HOME_LIST.isIn(clause)) score -= 14;
        if (Venues.isVenue(facts, place)) score -= 14;
        if (isHome(place, claim)) score -= 14;
        if (EVENT_NAME.isIn(right)) score -= 8;
        if (isAbroad(place.region()) && (main == null || !Lineage.related(place.region(), main)))
            score -= main == null || HOST_BEFORE.isIn(left) ? 12 : 24;
        score += nearness(place, claim);
        int distance = place.end() <= claim.start ? claim.start - place.end() : Math.max(0, place.start() - claim.end);
        return score - Math.min(8, distance / 12);
    }

    /** A country, or Taiwan, Hong Kong and Macao: where investors come from more often than where they build. */
    private static boolean isAbroad(Region region) {
        char first = region.code().charAt(0);
        return !Character.isDigit(first) || first >= '7';
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

    /** Parts of one sentence that ; divides speak of one project each. */
    private int nearness(PlaceFound place, Claim claim) {
        int from = Math.min(place.start(), claim.start);
        int to = Math.max(place.end(), claim.end);
        if (facts.slice(from, to).indexOf(';') < 0) return 0;
        return place.start() < claim.start ? -6 : -18;
    }

    /** The deeper place of the sentence, else of the article, that lies in the chosen one. */
    private Region deepened(Region chosen, Period period, Claim claim, List<Claim> all) {
        Region deepest = chosen;
        Territory whole = new Territory(period.start(), period.end());
        Territory own = part(Territory.of(facts, claim, all), claim);
        int first = all.stream()
                .filter(c -> period.holds(c.start))
                .mapToInt(c -> c.start)
                .min()
                .orElse(claim.start);
        for (PlaceFound place : facts.placesIn(period)) {
            boolean inside = period.holds(place.start())
                    && !place.inOrganisation()
                    && (place.start() < first || (own.start() <= place.start() && place.start() < own.end()))
                    && (!claim.total || place.start() < facts.clauseEnd(claim.end))
                    && !Venues.isStage(facts, place)
                    && Lineage.liesIn(place.region(), deepest);
            if (inside && (siblings(deepest, own) == 1 || siblings(deepest, whole) == 1)) deepest = place.region();
        }
        if (main != null && Lineage.liesIn(main, deepest) && !isAnothers(main, period, own, first)) deepest = main;
        return deepest;
    }

    /** True where the sentence names the article's place only beside another of its claims. */
    private boolean isAnothers(Region region, Period period, Territory own, int first) {
        boolean named = false;
        for (PlaceFound p : facts.placesIn(period)) {
            if (!period.holds(p.start())
                    || p.inOrganisation()
                    || !p.region().code().equals(region.code())) continue;
            if (p.start() < first || (own.start() <= p.start() && p.start() < own.end())) return false;
            named = true;
        }
        return named;
    }

    /** What of a claim's stretch lies between the semicolons around it. */
    private Territory part(Territory own, Claim claim) {
        int from = facts.text().lastIndexOf(';', claim.start);
        int to = facts.text().indexOf(';', claim.end);
        return new Territory(Math.max(own.start(), from), to < 0 ? own.end() : Math.min(own.end(), to));
    }

    /** How many different places right below {@code region} the stretch names. */
    private long siblings(Region region, Territory stretch) {
        return facts.places().stream()
                .filter(p -> stretch.start() <= p.start()
                        && p.start() < stretch.end()
                        && !p.inOrganisation()
                        && Lineage.liesIn(p.region(), region))
                .map(p -> Lineage.below(p.region(), region))
                .distinct()
                .count();
    }
}
