package io.investmentstreams.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** /api/articles/{id}: the text as it came, what was read in it, and the projects that rest on it. */
final class ArticleRoutes implements Routes {
    private final View view;
    private final Supplier<Records> records;

    ArticleRoutes(View view, Supplier<Records> records) {
        this.view = view;
        this.records = records;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/articles/{id}", this::article);
    }

    private void article(Context ctx) {
        String id = ctx.pathParam("id");
        Article article = view.article(id)
                .flatMap(records.get()::article)
                .orElseThrow(() -> Problem.notFound("there is no article " + id));
        List<ProjectName> projects = view.projects().stream()
                .filter(p -> p.articles().contains(id))
                .map(p -> new ProjectName(p.id(), p.name()))
                .toList();
        Answers.json(ctx, read(article, announcement(id).orElse(null), projects));
    }

    private static Read read(Article article, Announcement announcement, List<ProjectName> projects) {
        return new Read(
                article, announcement, announcement == null ? List.of() : ArticleSpan.of(announcement), projects);
    }

    /** Asked again once: compaction may have taken the record whose place was known, for one that the view reads meanwhile. */
    private Optional<Announcement> announcement(String id) {
        Optional<Announcement> found = view.announcement(id).flatMap(records.get()::announcement);
        return found.isPresent() ? found : view.announcement(id).flatMap(records.get()::announcement);
    }

    /**
     * An article with what it says.
     *
     * @param announcement null while the article has not been read
     */
    private record Read(
            @JsonUnwrapped Article article,
            Announcement announcement,
            List<ArticleSpan> spans,
            List<ProjectName> projects) {}

    private record ProjectName(String id, String name) {}
}
