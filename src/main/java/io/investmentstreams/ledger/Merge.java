package io.investmentstreams.ledger;

import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.ledger.rate.Valuation;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Observed;
import io.investmentstreams.ledger.same.Sighting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The merged record of the sightings of one project: a function of their set. */
final class Merge {
    private static final String FUNDS = "finance_funds";
    private static final int ID_BYTES = 10;

    private final Valuation valuation;
    private final Overrides overrides;

    Merge(Valuation valuation, Overrides overrides) {
        this.valuation = valuation;
        this.overrides = overrides;
    }

    /** Takes the sightings in any order; at least one. */
    Draft project(List<Sighting> sightings) {
        List<Sighting> group =
                sightings.stream().sorted(Comparator.comparing(Sighting::id)).toList();
        Life life = Life.of(group);
        List<Sighting> wholes =
                group.stream().filter(s -> s.name().phase() == null).toList();
        List<Sighting> named = wholes.isEmpty() ? group : wholes;
        String sector = sector(group);
        Amount amount = amount(group, wholes, sector);
        Project merged = new Project(
                id('p', group.get(0).id()),
                Project.Kind.PROJECT,
                name(named),
                investors(named),
                Best.region(group, s -> s.item().region()),
                sector,
                life.stage(),
                life.on(),
                amount,
                null,
                1,
                life.stages(),
                articles(group),
                0);
        Project project = corrected(merged, group);
        LocalDate valuedOn = valuedOn(project.on(), group);
        return draft(
                project.withCny(valuation.cny(project.amount(), valuedOn)),
                valuedOn,
                group.get(0).id());
    }

    /** Where several of the records that have become one were corrected, the smallest observation's correction wins. */
    private Project corrected(Project merged, List<Sighting> group) {
        Project project = merged;
        for (int i = group.size() - 1; i >= 0; i--) {
            String id = projectId(group.get(i));
            if (overrides.has(id, Correction.Action.SET))
                project = Amendment.of(overrides.of(id).values()).applyTo(project);
        }
        return project;
    }

    /** The id of the project whose smallest observation this is. */
    static String projectId(Sighting s) {
        return id('p', s.id());
    }

    static LocalDate valuedOn(LocalDate on, List<? extends Observed> group) {
        if (on != null) return on;
        return group.stream()
                .map(Observed::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static List<String> articles(List<? extends Observed> group) {
        return group.stream().map(o -> o.id().articleId()).distinct().sorted().toList();
    }

    /** A text that depends on the observation alone. */
    static String id(char kind, ObservationId first) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] hash = sha.digest(first.text().getBytes(StandardCharsets.UTF_8));
            return kind + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A phase never competes with the whole; where no whole states an amount, a phase's is the best there is. */
    private static Amount amount(List<Sighting> group, List<Sighting> wholes, String sector) {
        boolean fund =
                FUNDS.equals(sector) && group.stream().anyMatch(s -> s.name().fund());
        if (fund) return null;
        Amount whole = Best.amount(wholes, s -> s.item().amount());
        return whole != null ? whole : Best.amount(group, s -> s.item().amount());
    }

    private static List<String> investors(List<Sighting> group) {
        List<String> investors = Best.of(
                group, s -> s.item().investors().isEmpty() ? null : s.item().investors(), List::size);
        return investors == null ? List.of() : investors;
    }

    private static String sector(List<Sighting> group) {
        String sector = Best.sector(group, s -> s.item().sector());
        return sector == null ? "other" : sector;
    }

    private static String name(List<Sighting> group) {
        String name = Best.of(group, s -> blankToNull(s.item()), String::length);
        return name == null ? "" : name;
    }

    private static String blankToNull(ProjectItem item) {
        return item.name() == null || item.name().isBlank() ? null : item.name();
    }

    private static Draft draft(Project project, LocalDate valuedOn, ObservationId first) {
        Amount amount = project.amount();
        boolean foreign = amount != null && !amount.currency().equals(Valuation.HOME);
        return new Draft(
                project,
                foreign ? amount.currency() : null,
                valuedOn,
                first,
                foreign && project.cny() == null ? List.of(noRate(first, amount, valuedOn)) : List.of());
    }

    static ReviewItem noRate(ObservationId first, Amount amount, LocalDate valuedOn) {
        String day = valuedOn == null ? "without a day" : "on or before " + valuedOn;
        return new ReviewItem(
                first.articleId(),
                "no_rate",
                "No rate of " + amount.currency() + " " + day + "; the amount is not added.");
    }
}
