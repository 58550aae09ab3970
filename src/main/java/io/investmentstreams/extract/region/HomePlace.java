package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Expression;

/** What a local outlet calls 我县 or 全市: its own place, and the level it speaks of. */
final class HomePlace {
    private static final Expression OURS = Expression.of("我[省市州县区旗]");
    /** 如皋市融媒体中心讯, 如皋日报讯. */
    private static final Expression OUTLET =
            Expression.of("^[^,;。\\s]{0,4}(融媒|日报|晚报|报讯|电视台|广播|新闻|网讯|台讯|传媒|发布|在线)|^[^,;。\\s]{0,10}讯");

    private HomePlace() {}

    /** The place of the outlet that says 我县, of that level; null where it does not say so or names none. */
    static Region of(Facts facts, Facts title) {
        String said = facts.headed(title);
        Expression.Search ours = OURS.search(said);
        if (!ours.find()) return null;
        char level = said.charAt(ours.end() - 1);
        for (PlaceFound place : facts.places()) {
            int end = Math.min(facts.text().length(), place.end() + 16);
            if (!OUTLET.isIn(facts.slice(place.end(), end))) continue;
            Region home = atLevel(place.region(), level);
            if (home != null) return home;
        }
        return null;
    }

    static boolean isSaid(Facts facts, Facts title) {
        return OURS.isIn(facts.headed(title));
    }

    /** The nearest region of the lineage that one may call by the level: a county may have become a city or a district since. */
    static Region atLevel(Region region, char level) {
        for (Region r = region; r != null && !r.equals(Region.NATION); r = r.parent()) if (isOf(r, level)) return r;
        return null;
    }

    private static boolean isOf(Region region, char level) {
        String code = region.code();
        boolean county = code.length() == 6 && !code.endsWith("00");
        return switch (level) {
            case '县', '旗' -> county;
            case '区' -> county && region.path().endsWith("区");
            case '省' -> code.endsWith("0000");
            default -> code.length() == 6 && region.path().endsWith(String.valueOf(level));
        };
    }
}
