package io.investmentstreams.web;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.place.Regions;
import io.investmentstreams.extract.sector.Sectors;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** /api/regions/{code}, /api/sectors and /api/openapi.json: what can be asked for, whether or not anything was invested in it. */
final class ReferenceRoutes implements Routes {
    private static final byte[] OPENAPI = openapi();

    private final Regions regions;
    private final Sectors sectors;

    ReferenceRoutes(Regions regions, Sectors sectors) {
        this.regions = regions;
        this.sectors = sectors;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/regions/{code}", this::region);
        routes.get("/api/sectors", this::sectors);
        routes.get("/api/openapi.json", ctx -> Answers.send(ctx, Answers.JSON, OPENAPI));
    }

    private void region(Context ctx) {
        String code = ctx.pathParam("code");
        Region region = regions.byCode(code).orElseThrow(() -> Problem.notFound("there is no region " + code));
        List<Part> children = regions.children(code).stream().map(Part::of).toList();
        Region parent = region.parent();
        Answers.json(
                ctx,
                new Place(
                        region.code(),
                        Part.of(region).name(),
                        region.path(),
                        parent == null ? null : Part.of(parent),
                        children));
    }

    private void sectors(Context ctx) {
        List<Sector> top = childrenOf(Sectors.ALL);
        Csv<String> csv = new Csv<String>()
                .column("sector", s -> s)
                .column(
                        "parent",
                        s -> sectors.lineage(s).size() < 2
                                ? null
                                : sectors.lineage(s).get(1));
        Answers.list(ctx, "sectors", top, null, List.copyOf(sectors.names()), csv);
    }

    private static byte[] openapi() {
        try (InputStream in = ReferenceRoutes.class.getResourceAsStream("/web/openapi.json")) {
            if (in == null) throw new IllegalStateException("web/openapi.json is not on the class path");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Sector> childrenOf(String parent) {
        return sectors.names().stream()
                .filter(s -> sectors.lineage(s).size() > 1
                        && sectors.lineage(s).get(1).equals(parent))
                .map(s -> new Sector(s, parent, childrenOf(s)))
                .toList();
    }

    private record Sector(String sector, String parent, List<Sector> children) {}

    /** A region with what lies directly in it; the nation and a country have no parent. */
    private record Place(String code, String name, String path, Part parent, List<Part> children) {}

    private record Part(String code, String name, String path) {
        static Part of(Region r) {
            return new Part(r.code(), r.path().substring(r.path().lastIndexOf('/') + 1), r.path());
        }
    }
}
