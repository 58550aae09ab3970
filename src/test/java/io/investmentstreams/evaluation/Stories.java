package io.investmentstreams.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Batch;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.rate.FxTable;
import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.Contributions;
import io.investmentstreams.totals.TotalsBatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The feed as a whole, through the ledger and the totals, against the stories told of it.
 *
 * <ul>
 * <li>one_project: all reports of a project come to one record, with its stage, day, amount, place and sector
 * <li>apart: projects that are alike come to two records
 * <li>residuals: what a ceremony's headline leaves over its items
 * <li>nothing: articles on which no record rests
 * <li>cells: sums and counts of regions over windows
 * </ul>
 */
final class Stories {
    private final Collection<Project> records;
    private final TotalsBatch.Result totals;
    private final Consumer<String> faults;

    private Stories(Batch.Result ledger, LocalDate asOf, Consumer<String> faults) {
        this.records = ledger.projects().values();
        List<Contribution> all = new ArrayList<>();
        records.forEach(p -> all.addAll(Contributions.of(p)));
        this.totals = TotalsBatch.compute(all, Sectors.bundled(), asOf);
        this.faults = faults;
    }

    /** Reads the feed as of the stories' day. */
    static Stories of(List<Article> feed, Extractor extractor, LocalDate asOf, Consumer<String> faults) {
        List<Reading> readings = new ArrayList<>();
        for (Article a : feed) {
            Reading.Version version = new Reading.Version(0, 0, readings.size());
            readings.add(new Reading(a.id(), version, asOf, extractor.extract(a)));
        }
        return new Stories(Batch.compute(readings, List.of(), FxTable.bundled()), asOf, faults);
    }

    /** The share of each kind of story that holds. */
    Map<String, Figure> figures(JsonNode stories) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("one project", rate(stories.path("one_project"), this::isOneProject));
        figures.put("apart", rate(stories.path("apart"), this::areApart));
        figures.put("residuals", rate(stories.path("residuals"), this::isResidual));
        figures.put("nothing", rate(stories.path("nothing"), this::isNothing));
        figures.put("cells", rate(stories.path("cells"), cell -> Cells.holds(totals, cell)));
        return figures;
    }

    private Rate rate(JsonNode stories, Predicate<JsonNode> holds) {
        Rate rate = new Rate();
        for (JsonNode story : stories) {
            boolean ok = holds.test(story);
            rate.add(ok);
            if (!ok) faults.accept("does not hold: " + story);
        }
        return rate;
    }

    private boolean isOneProject(JsonNode story) {
        List<Project> told = new ArrayList<>();
        for (JsonNode o : story.path("observations")) told.add(recordOf(o));
        Project first = told.get(0);
        JsonNode expected = story.path("expected");
        return first != null
                && told.stream().allMatch(p -> p != null && p.id().equals(first.id()))
                && first.articles().equals(sorted(expected.path("articles")))
                && Expected.project(first, expected);
    }

    private boolean areApart(JsonNode story) {
        Project a = recordOf(story.path("observations").path(0));
        Project b = recordOf(story.path("observations").path(1));
        return a != null && b != null && !a.id().equals(b.id());
    }

    /** The record that rests on the article and is called most like the project; null when none is called alike. */
    private Project recordOf(JsonNode observation) {
        String name = observation.path("project").asText();
        Project best = null;
        for (Project p : restingOn(observation.path("article").asText()).toList()) {
            if (p.kind() != Project.Kind.PROJECT || !NamesAlike.test(name, p.name())) continue;
            if (best == null || NamesAlike.likeness(name, p.name()) > NamesAlike.likeness(name, best.name())) best = p;
        }
        return best;
    }

    private boolean isResidual(JsonNode story) {
        return records.stream()
                .filter(p -> p.kind() == Project.Kind.RESIDUAL)
                .filter(p -> sorted(story.path("articles")).containsAll(p.articles()))
                .anyMatch(p -> Expected.residual(p, story.path("expected")));
    }

    private boolean isNothing(JsonNode articleId) {
        return restingOn(articleId.asText()).findAny().isEmpty();
    }

    private Stream<Project> restingOn(String articleId) {
        return records.stream().filter(p -> p.articles().contains(articleId));
    }

    private static List<String> sorted(JsonNode ids) {
        List<String> all = new ArrayList<>();
        ids.forEach(id -> all.add(id.asText()));
        return all.stream().sorted().toList();
    }
}
