package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import java.time.LocalDate;
import java.util.List;

/**
 * Of a sighting what most often tells it from others, short enough to stand beside its id wherever it is filed, see {@link OutlineForm}.
 * The sentence is not in it: who has the same one is found by that.
 *
 * @param code     of its place; empty when none is told
 * @param official whether the gazetteer knows its place by the same path
 * @param core     see {@link Sighting#core}
 * @param letters  see {@link NameForm#letters}
 * @param phase    whether it names a phase
 * @param building see {@link SameProject#building}
 * @param amount   null when none is told
 * @param day      null when unknown
 */
public record Outline(
        String code,
        boolean official,
        boolean correction,
        boolean fund,
        boolean phase,
        boolean building,
        String core,
        String letters,
        List<Company> investors,
        Amount amount,
        LocalDate day) {
    public static Outline of(Sighting s) {
        Region region = s.item().region();
        return new Outline(
                region == null ? "" : region.code(),
                region == null || s.name().wording().isOfficial(region),
                s.correction(),
                s.name().fund(),
                s.name().phase() != null,
                SameProject.building(s.stage()),
                s.core(),
                s.name().letters(),
                s.investors(),
                s.item().amount(),
                s.day());
    }
}
