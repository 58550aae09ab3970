package io.investmentstreams.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.feed.Publisher.Progress;
import io.investmentstreams.runtime.PipelineRun;
import io.investmentstreams.serde.Json;
import io.investmentstreams.web.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** One JSON object a line, each with an {@code event}. */
final class JsonOutput implements RunOutput {
    private final Console console;
    private final ObjectMapper json = Json.mapper();

    JsonOutput(Console console) {
        this.console = console;
    }

    @Override
    public void started(PipelineRun run) {
        line("started", Map.of("bootstrapServers", run.bootstrapServers()));
    }

    @Override
    public void ready(PipelineRun run) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("bootstrapServers", run.bootstrapServers());
        fields.put("http", run.httpUrl());
        fields.put("schemaRegistry", run.schemaRegistry());
        line("ready", fields);
    }

    @Override
    public void progress(Progress progress) {
        // Programs are told once, when all is published.
    }

    @Override
    public void refused(FeedItem.Refused item) {
        console.error(item.origin() + ": " + item.reason());
        line("refused", Map.of("origin", item.origin(), "reason", item.reason()));
    }

    @Override
    public void published(Progress progress) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("published", progress.published());
        fields.put("repeated", progress.repeated());
        fields.put("refused", progress.refused());
        line("published", fields);
    }

    @Override
    public void tick(PipelineRun run) {
        // The topics, the stream and the feed carry the changes; stdout stays short.
    }

    @Override
    public void settled(PipelineRun run, boolean result) {
        View view = run.view();
        if (result) {
            view.projects().forEach(p -> line("project", Map.of("project", p)));
            view.totals().forEach(t -> line("total", Map.of("total", t)));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("articles", view.articleCount());
        fields.put("announcements", view.announcementCount());
        fields.put("projects", view.projectCount());
        line("settled", fields);
    }

    @Override
    public void stopping() {
        line("stopping", Map.of());
    }

    private void line(String event, Map<String, ?> fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("event", event);
        object.putAll(fields);
        try {
            console.out().println(json.writeValueAsString(object));
            console.out().flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + object, e);
        }
    }
}
