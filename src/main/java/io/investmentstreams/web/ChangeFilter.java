package io.investmentstreams.web;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.totals.CellChange;
import io.javalin.http.Context;
import java.math.BigDecimal;

/**
 * Which changes and cells are asked for; what is null does not choose.
 *
 * @param region  code of a region; changes of that very cell
 * @param parent  code of a region; changes of what lies directly in it. With both, either will do
 * @param min     least change of the signed or the intended figure, up or down, in CNY
 * @param project id of a project that caused it
 */
record ChangeFilter(String region, String parent, String sector, BigDecimal min, String project) {
    static ChangeFilter of(Context ctx, Params params) {
        return new ChangeFilter(
                params.region(ctx, "region"),
                params.region(ctx, "parent"),
                params.sector(ctx),
                Params.money(ctx, "min"),
                Params.text(ctx, "project"));
    }

    boolean takes(Change change) {
        CellChange c = change.value();
        return takes(c.code(), c.sector())
                && (min == null
                        || c.delta().signed().abs().compareTo(min) >= 0
                        || c.delta().intended().abs().compareTo(min) >= 0)
                && (project == null || c.causes().stream().anyMatch(x -> project.equals(x.projectId())));
    }

    boolean takes(String code, String inSector) {
        if (sector != null && !sector.equals(inSector)) return false;
        if (region == null && parent == null) return true;
        return code.equals(region) || (parent != null && parent.equals(Region.parentCode(code)));
    }
}
