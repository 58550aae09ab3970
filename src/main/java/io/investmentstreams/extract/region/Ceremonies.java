package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.place.Lineage;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;

/** The one place that an article names, where that is where its projects' ceremony is held (项目集中开工仪式在甲县举行): no other is meant. */
final class Ceremonies {
    private static final Expression OF_PROJECTS =
            Expression.of("(项目|工程|产业园|基地|集中)[^,;。]{0,8}(签约|开工|奠基|动工|竣工|投产)[^,;。]{0,8}(仪式|活动)[^,;。在]{0,12}在$");

    private Ceremonies() {}

    /** Null when the article names several places or tells of no such ceremony; the title is null when there is none. */
    static Region only(Facts facts, Facts title) {
        List<PlaceFound> places = new ArrayList<>(facts.places());
        if (title != null) places.addAll(title.places());
        Region deepest = null;
        for (PlaceFound p : places) {
            if (p.inOrganisation()) continue;
            Region r = p.region();
            if (deepest != null && !Lineage.related(r, deepest)) return null;
            if (deepest == null || Lineage.liesIn(r, deepest)) deepest = r;
        }
        boolean held = facts.places().stream().anyMatch(p -> Venues.isStage(facts, p) && isOfProjects(facts, p));
        return held ? deepest : null;
    }

    /** Whether projects begin to be built there, or are signed in a county: who signs in a great city may invest elsewhere. */
    static boolean isHeldThere(Facts facts, PlaceFound place) {
        Expression.Search m = OF_PROJECTS.search(before(facts, place));
        return m.find() && (!m.group(2).equals("签约") || !place.region().code().endsWith("00"));
    }

    private static boolean isOfProjects(Facts facts, PlaceFound place) {
        return OF_PROJECTS.isIn(before(facts, place));
    }

    /** What its clause says before the place. */
    static String before(Facts facts, PlaceFound place) {
        return facts.slice(facts.clauseStart(place.start()), place.start());
    }
}
