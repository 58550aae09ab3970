package io.investmentstreams.ledger;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.ledger.rate.Valuation;
import io.investmentstreams.ledger.same.Headline;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Partition;
import io.investmentstreams.ledger.same.SameCeremony;
import io.investmentstreams.ledger.same.SamePart;
import io.investmentstreams.ledger.same.Sighting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the headlines of one ceremony leave over: one record for the ceremony, and where its total is not known one for each
 * part whose own total is. A headline that its items cover in full keeps its record, at zero, with the count that is left.
 */
final class Residuals {
    private static final String UNALLOCATED = "unallocated";
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Valuation valuation;
    private final Lookup lookup;

    Residuals(Valuation valuation, Lookup lookup) {
        this.valuation = valuation;
        this.lookup = lookup;
    }

    /** The records of one ceremony, from its headlines in the order of their ids. */
    List<Draft> of(List<Headline> ceremony) {
        SortedMap<String, Project> items = items(ceremony);
        List<Draft> drafts = new ArrayList<>();
        int inParts = 0;
        if (Best.amount(ceremony, h -> h.total().amount()) == null) {
            for (List<Headline> part : Partition.of(parts(ceremony), new SamePart())) {
                SortedMap<String, Project> own = itemsWithin(part);
                Draft draft = draft(part, ceremony.get(0).id(), own.values(), 0);
                if (draft == null) continue;
                drafts.add(draft);
                inParts += draft.project().projectCount() == null
                        ? 0
                        : draft.project().projectCount();
            }
        }
        Draft main = draft(ceremony, ceremony.get(0).id(), items.values(), inParts);
        if (main != null) drafts.add(0, main);
        return drafts;
    }

    /** The parts that give an amount, of every report of the ceremony. */
    private List<Headline> parts(List<Headline> ceremony) {
        List<Headline> parts = new ArrayList<>();
        for (Headline h : ceremony) {
            Observations all = lookup.observations(h.id().articleId());
            for (Headline part : all.headlines().values())
                if (part.total().amount() != null
                        && !part.equals(h)
                        && h.equals(all.ceremony(part.id().index()))
                        && outermostWithAmount(all, part)) parts.add(part);
        }
        return parts;
    }

    /** A part of a part that gives an amount is inside it. */
    private static boolean outermostWithAmount(Observations all, Headline part) {
        return all.chain(part.total().within()).stream()
                .noneMatch(h -> h.total().amount() != null && h.intended() == part.intended());
    }

    private SortedMap<String, Project> items(List<Headline> ceremony) {
        SortedMap<String, Project> items = itemsWithin(ceremony);
        for (Headline h : ceremony) {
            if (h.intended() || h.total().region() == null || h.day() == null) continue;
            for (Sighting s : lookup.signedAt(h.total().region().code(), h.day()))
                if (SameCeremony.holds(h, s.item().region(), s.day())) add(s, items);
        }
        return items;
    }

    private SortedMap<String, Project> itemsWithin(List<Headline> totals) {
        SortedMap<String, Project> items = new TreeMap<>();
        for (Headline h : totals) {
            Observations all = lookup.observations(h.id().articleId());
            for (Sighting s : all.sightings().values())
                if (all.chain(s.item().within()).contains(h)) add(s, items);
        }
        return items;
    }

    private void add(Sighting s, SortedMap<String, Project> items) {
        Project project = lookup.projectOf(s.id());
        if (project != null) items.put(project.id(), project);
    }

    /** Null when neither an amount nor a count is stated: then nothing can be left. */
    private Draft draft(
            List<Headline> headlines, ObservationId ceremony, Collection<Project> items, int countedElsewhere) {
        Amount stated = Best.amount(headlines, h -> h.total().amount());
        Integer count = Best.count(headlines, h -> h.total().projectCount());
        if (stated == null && count == null) return null;
        List<Project> covering =
                items.stream().filter(p -> covers(p, headlines.get(0))).toList();
        Life life = Life.of(headlines);
        LocalDate valuedOn = Merge.valuedOn(life.on(), headlines);
        Cny whole = valuation.cny(stated, valuedOn);
        Cny left = left(whole, covering);
        ObservationId first = headlines.get(0).id();
        Region region = Best.region(headlines, h -> h.total().region());
        String sector = Best.sector(headlines, h -> h.total().sector());
        Project project = new Project(
                Merge.id('r', first),
                Project.Kind.RESIDUAL,
                name(region, life),
                List.of(),
                region,
                sector == null ? UNALLOCATED : sector,
                life.stage(),
                life.on(),
                left == null ? stated : new Amount(left.value(), left.low(), left.high(), Valuation.HOME),
                left,
                count == null ? null : Math.max(0, count - covering.size() - countedElsewhere),
                life.stages(),
                Merge.articles(headlines),
                0);
        boolean foreign = stated != null && !stated.currency().equals(Valuation.HOME);
        List<ReviewItem> reviews = new ArrayList<>();
        if (foreign && whole == null) reviews.add(Merge.noRate(first, stated, valuedOn));
        overshoot(first, whole, covering, reviews);
        return new Draft(project, foreign ? stated.currency() : null, valuedOn, ceremony, List.copyOf(reviews));
    }

    /** Intended items don't cover a signed headline; cancelled ones go on covering their part. */
    private static boolean covers(Project item, Headline headline) {
        return headline.intended()
                || item.stage() == Stage.CANCELLED
                || item.stage().countsAsSigned();
    }

    private static Cny left(Cny whole, List<Project> items) {
        if (whole == null) return null;
        BigDecimal value = NOTHING;
        BigDecimal low = NOTHING;
        BigDecimal high = NOTHING;
        for (Project item : items) {
            if (item.cny() == null) continue;
            BigDecimal point = point(item.cny());
            value = value.add(point);
            low = low.add(item.cny().low() != null ? item.cny().low() : point);
            high = high.add(item.cny().high() != null ? item.cny().high() : point);
        }
        return new Cny(
                less(whole.value(), value),
                less(whole.low(), low),
                less(whole.high(), high),
                whole.rate(),
                whole.rateOn(),
                whole.rateSource(),
                whole.stale());
    }

    /** A missing value counts as its low bound, and that as nothing where it is open. */
    private static BigDecimal point(Cny cny) {
        if (cny.value() != null) return cny.value();
        return cny.low() != null ? cny.low() : NOTHING;
    }

    private static BigDecimal less(BigDecimal whole, BigDecimal part) {
        return whole == null ? null : whole.subtract(part).max(NOTHING);
    }

    private static void overshoot(ObservationId first, Cny whole, List<Project> items, List<ReviewItem> reviews) {
        if (whole == null) return;
        boolean openAbove = whole.high() == null && whole.low() != null;
        BigDecimal most = whole.high() != null ? whole.high() : whole.value();
        if (openAbove || most == null) return;
        BigDecimal sum = items.stream()
                .filter(p -> p.cny() != null)
                .map(p -> point(p.cny()))
                .reduce(NOTHING, BigDecimal::add);
        if (sum.compareTo(most) > 0)
            reviews.add(new ReviewItem(
                    first.articleId(),
                    "residual_overshoot",
                    "The items come to CNY " + sum.toPlainString() + ", the headline they stand in to "
                            + most.toPlainString() + "; nothing is left over."));
    }

    private static String name(Region region, Life life) {
        String place = region == null ? Region.NATION.path() : region.path();
        return place + (life.on() == null ? "" : " " + life.on());
    }
}
