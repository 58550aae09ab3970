package io.investmentstreams.totals;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.totals.CellDelta.DayDelta;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what a record adds, before and after, into what every cell above it gains or loses. Regions without a parent, the nation and
 * foreign countries, are asked for apart: nearly everything meets there. To be used by one thread.
 */
public final class RollUp {
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);
    /** Places kept with the cells above them, some 2 kB each. */
    private static final int KEPT = 20_000;

    private final Sectors sectors;
    private final Map<At, Line> lines = new HashMap<>();

    public RollUp(Sectors sectors) {
        this.sectors = sectors;
    }

    /** The deltas of the cells of regions without a parent, one for each cell that is moved; a cell that stays as it is gets none. */
    public List<CellDelta> atRoots(ContributionChange change) {
        return deltas(change, false);
    }

    /** As {@link #atRoots}, of all other cells: of provinces, and what lies in them. */
    public List<CellDelta> belowRoots(ContributionChange change) {
        return deltas(change, true);
    }

    /** The share of each province, by its code; what lies in none, such as in the nation at large, has no share. */
    public Map<String, ContributionChange> byProvince(ContributionChange change) {
        Map<String, ContributionChange> shares = new LinkedHashMap<>();
        for (List<Contribution> side : List.of(change.before(), change.after())) {
            for (Contribution c : side) {
                String province = line(c).province;
                if (province != null)
                    shares.computeIfAbsent(province, p -> change.only(x -> p.equals(line(x).province)));
            }
        }
        return shares;
    }

    /**
     * Throws unless the contribution can be rolled up.
     *
     * @throws IllegalArgumentException when the taxonomy has no such sector
     */
    public void check(Contribution c) {
        sectors.lineage(c.sector());
    }

    /**
     * Which change of the ledger it was.
     *
     * @param articleId null when a rate or a person's correction caused it
     */
    public record Cause(ProjectChange.Cause kind, String projectId, String articleId) {}

    private record At(Region region, String sector) {}

    /** The cells above a place; a null province is none. */
    private record Line(String province, List<Place> belowRoot, List<Place> atRoot) {
        List<Place> places(boolean below) {
            return below ? belowRoot : atRoot;
        }
    }

    private record Place(Cell cell, String path) {}

    private record Moved(String path, DaySums days) {}

    private List<CellDelta> deltas(ContributionChange change, boolean below) {
        if (change.before().isEmpty() && change.after().size() == 1)
            return of(change.after().get(0), change.cause(), below);
        Map<Cell, Moved> cells = new LinkedHashMap<>();
        change.before().forEach(c -> add(cells, c, c.slice().negate(), below));
        change.after().forEach(c -> add(cells, c, c.slice(), below));
        return cells.entrySet().stream()
                .map(e -> delta(e.getKey(), e.getValue(), change.cause()))
                .filter(d -> !d.days().isEmpty())
                .toList();
    }

    /** What most records are: one contribution that is new. */
    private List<CellDelta> of(Contribution c, Cause cause, boolean below) {
        if (c.slice().isZero()) return List.of();
        List<DayDelta> days = List.of(new DayDelta(c.on(), c.slice()));
        List<ChangeCause> causes = causes(days, cause);
        List<CellDelta> deltas = new ArrayList<>();
        for (Place place : line(c).places(below))
            deltas.add(new CellDelta(place.cell, place.path, days, causes, causes.size()));
        return deltas;
    }

    private void add(Map<Cell, Moved> cells, Contribution c, Slice slice, boolean below) {
        for (Place place : line(c).places(below)) {
            cells.computeIfAbsent(place.cell, k -> new Moved(place.path, new DaySums()))
                    .days
                    .add(c.on(), slice);
        }
    }

    private Line line(Contribution c) {
        if (lines.size() > KEPT) lines.clear();
        return lines.computeIfAbsent(new At(c.region(), c.sector()), this::lineOf);
    }

    private Line lineOf(At at) {
        List<Region> regions = at.region.lineage();
        List<String> above = sectors.lineage(at.sector);
        int root = regions.size() - 1;
        String province = root == 0 ? null : regions.get(root - 1).code();
        return new Line(
                province, places(regions.subList(0, root), above), places(regions.subList(root, root + 1), above));
    }

    private static List<Place> places(List<Region> regions, List<String> sectors) {
        List<Place> places = new ArrayList<>();
        for (Region region : regions)
            for (String sector : sectors) places.add(new Place(new Cell(region.code(), sector), region.path()));
        return List.copyOf(places);
    }

    private static CellDelta delta(Cell cell, Moved moved, Cause cause) {
        List<DayDelta> days = moved.days.deltas();
        List<ChangeCause> causes = causes(days, cause);
        return new CellDelta(cell, moved.path, days, causes, causes.size());
    }

    private static List<ChangeCause> causes(List<DayDelta> days, Cause cause) {
        if (cause == null) return List.of();
        BigDecimal signed = ZERO;
        for (DayDelta d : days) signed = signed.add(d.delta().signed().value());
        return List.of(new ChangeCause(cause.kind, cause.projectId, cause.articleId, signed));
    }
}
