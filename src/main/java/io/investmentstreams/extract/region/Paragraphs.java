package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.place.Lineage;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The place of each paragraph of a bulletin that tells of something done in one place a paragraph. */
final class Paragraphs {
    private static final Set<String> ACTS = Set.of("signed", "landed", "started", "opened", "intended");
    /** Who goes there or comes from there. */
    private static final Expression ELSEWHERE = Expression.of("(赴|来自|总部位于|注册于|前往|走进|来到|对接)[^,;。]{0,6}$");

    private static final Expression LED_TO = Expression.of("(在|于|落户|签约|落地|落子|花落|选址|位于|进驻|入驻)$");
    /** What a place does when it is the subject. */
    private static final Expression DOES =
            Expression.of("^(市|县|区)?(政府)?(集中|现场|共|新|累计|举行|举办|召开|签|开工|引进|成功|总|计划|推|[\\d一二三四五六七八九十])");

    private static final Expression WITH = Expression.of("[与和同]$");
    /** Whom an investor signs with. */
    private static final Expression SIGNS_WITH = Expression.of("^(市|县|区)?(人民)?(政府|管委会|签)");

    private static final String LEVELS = "市县区州旗镇乡盟";

    private Paragraphs() {}

    /** By paragraph; empty where not two of them have places that have nothing to do with each other. */
    static Map<Integer, Region> places(Facts facts) {
        Map<Integer, Region> told = new TreeMap<>();
        List<Region> apart = new ArrayList<>();
        int from = 0;
        Region last = null;
        for (int i = 0; i < facts.periods().size(); i = from) {
            int paragraph = facts.periods().get(i).paragraph();
            while (from < facts.periods().size() && facts.periods().get(from).paragraph() == paragraph) from++;
            Period whole = new Period(
                    facts.periods().get(i).start(),
                    facts.periods().get(from - 1).end(),
                    paragraph);
            boolean silent = facts.placesIn(whole).isEmpty();
            Region own = silent ? last : of(facts, whole);
            last = own;
            if (own == null) continue;
            told.put(paragraph, own);
            if (!silent && apart.stream().noneMatch(r -> Lineage.related(r, own))) apart.add(own);
        }
        return apart.size() < 2 ? Map.of() : told;
    }

    /** The deepest place the paragraph names, or what holds all it names; null where it names several, none for certain, or tells of nothing done. */
    private static Region of(Facts facts, Period paragraph) {
        if (!facts.tells(ACTS, paragraph.start(), paragraph.end())) return null;
        Region whole = null;
        Region deepest = null;
        boolean parts = false;
        boolean certain = false;
        for (PlaceFound p : facts.placesIn(paragraph)) {
            boolean stage = Venues.isStage(facts, p);
            if (p.inOrganisation() || Venues.isVenue(facts, p) || PlaceScores.isGuests(facts, p)) continue;
            if (stage && !Ceremonies.isHeldThere(facts, p)) continue;
            String left = Ceremonies.before(facts, p);
            if (ELSEWHERE.isIn(left)) continue;
            if (whole != null && !Lineage.related(p.region(), whole)) return null;
            if (whole == null || Lineage.liesIn(whole, p.region())) whole = p.region();
            if (deepest == null || Lineage.liesIn(p.region(), deepest)) deepest = p.region();
            else parts |= !Lineage.related(p.region(), deepest);
            certain |= stage || isCertain(facts, p, left);
        }
        if (!certain) return null;
        return parts ? whole : deepest;
    }

    private static boolean isCertain(Facts facts, PlaceFound place, String left) {
        String right = facts.slice(place.end(), Math.min(facts.text().length(), place.end() + LEVELS.length()));
        return LEVELS.indexOf(facts.text().charAt(place.end() - 1)) >= 0
                || LED_TO.isIn(left)
                || (WITH.isIn(left) && SIGNS_WITH.isIn(right))
                || (SubjectPlace.isOpening(left) && DOES.isIn(right));
    }
}
