package io.investmentstreams.extract.region;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Territory;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.place.Lineage;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Tables;
import io.investmentstreams.extract.text.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the place of a project among the places of an article: not the ceremony's, the investor's or the outlet's. */
public final class RegionChooser {
    private static final Expression GROUP_OF_PLACES = Expression.of("多地|各地|全国|等地|多个城市|多个省|等省市|等城市");
    private static final Expression WHOLE = Expression.of("[全我该][省市州县旗](?!场)|我区");
    /** 拟在我市投资3亿元. */
    private static final Expression HERE = Expression.of("([在到来于]|落户)我[省市州县区旗]");

    private final Facts facts;
    private final Region main;
    private final PlaceScores scores;
    private final Sections sections;
    /** Those of the bulletin's parts, by the code of what each tells of. */
    private final Map<String, RegionChooser> parts = new HashMap<>();

    public RegionChooser(Facts facts, Facts title) {
        this(facts, MainPlace.of(facts, title), new Sections(facts, title));
    }

    private RegionChooser(Facts facts, Region main, Sections sections) {
        this.facts = facts;
        this.main = main;
        this.scores = new PlaceScores(facts, main);
        this.sections = sections;
    }

    /** The place the whole article speaks of; null when it speaks of several or none. */
    public Region main() {
        return main;
    }

    /** The place of a claim; null when it cannot be told. */
    public Region of(Claim claim, List<Claim> all) {
        Region told = sections.at(claim.start);
        if (told == null || (main != null && main.code().equals(told.code()))) return chosen(claim, all);
        return parts.computeIfAbsent(told.code(), code -> new RegionChooser(facts, told, sections))
                .chosen(claim, all);
    }

    private Region chosen(Claim claim, List<Claim> all) {
        Region both = SubjectPlace.together(facts, claim);
        if (both != null) return both;
        Period period = facts.periodOf(claim.start);
        PlaceFound best = null;
        int most = Integer.MIN_VALUE;
        for (PlaceFound place : facts.placesIn(period)) {
            if (place.inOrganisation() || scores.isBrand(place, all) || scores.isItems(place, claim, all)) continue;
            if (isInvestors(place, claim)) continue;
            int score = scores.of(place, claim);
            if (score > most) {
                most = score;
                best = place;
            }
        }
        if (best == null || most < 0) {
            Region meant = SubjectPlace.pointedAt(facts, claim);
            if (meant == null) meant = overParts(period, claim);
            return meant != null ? meant : whole(inherited(period), claim);
        }
        claim.placed = true;
        boolean broad = main != null && Lineage.liesIn(main, best.region()) && isInName(best, claim);
        return whole(broad ? main : deepened(best.region(), period, claim, all), claim);
    }

    /** In the line of a table a place elsewhere tells where the investor comes from. */
    private boolean isInvestors(PlaceFound place, Claim claim) {
        return claim.rule.equals(Tables.RULE) && main != null && !Lineage.related(place.region(), main);
    }

    /** 甲集团湖南生产基地, in an article about a city of that province: the name tells not where in it. */
    private boolean isInName(PlaceFound place, Claim claim) {
        String word = facts.slice(place.start(), place.end());
        return claim.name != null
                && Region.NATION.equals(place.region().parent())
                && claim.start <= place.start()
                && place.end() <= claim.end
                && claim.name.contains(word);
    }

    private Region overParts(Period period, Claim claim) {
        Region subject = SubjectPlace.overParts(facts, period, facts.part(claim.start, claim.end));
        return subject == null || main == null || Lineage.liesIn(subject, main) ? subject : null;
    }

    /** 全省集中开工项目96个, 我市签约: the clause speaks of the whole of a province or a city, whatever place in it the sentence names. */
    private Region whole(Region region, Claim claim) {
        if (region == null) return null;
        int from = Math.min(facts.clauseStart(claim.start), claim.start);
        Expression.Search m = (claim.total ? WHOLE : HERE).search(facts.slice(from, claim.end));
        if (!m.find()) return region;
        char level = facts.text().charAt(from + m.end() - 1);
        Region held = main != null && !claim.total && !Lineage.related(region, main) ? main : region;
        Region whole = HomePlace.atLevel(held, level);
        return whole == null ? region : whole;
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
        for (PlaceFound p : facts.placesIn(previous)) {
            if (p.inOrganisation() || Venues.isVenue(facts, p) || Venues.isStage(facts, p)) continue;
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
            boolean inside = !place.inOrganisation()
                    && (place.start() < first || (own.start() <= place.start() && place.start() < own.end()))
                    && (!claim.total || place.start() < facts.clauseEnd(claim.end))
                    && !scores.isItems(place, claim, all)
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
            if (p.inOrganisation() || !p.region().code().equals(region.code())) continue;
            if (p.start() < first || (own.start() <= p.start() && p.start() < own.end())) return false;
            named = true;
        }
        return named;
    }

    /** What of a claim's stretch lies between the semicolons around it. */
    private Territory part(Territory own, Claim claim) {
        Period part = facts.part(claim.start, claim.end);
        return new Territory(Math.max(own.start(), part.start()), Math.min(own.end(), part.end()));
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
