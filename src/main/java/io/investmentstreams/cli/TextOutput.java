package io.investmentstreams.cli;

import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.feed.Publisher.Progress;
import io.investmentstreams.runtime.PipelineRun;
import java.io.PrintWriter;

/** What a run shows to a person. */
final class TextOutput implements RunOutput {
    private static final int ROWS = 12;
    private static final int EVERY = 25;

    private final Console console;
    private final PrintWriter out;
    private long shown = -1;
    private long seen = -1;
    private boolean settled;

    TextOutput(Console console) {
        this.console = console;
        this.out = console.out();
    }

    @Override
    public void started(PipelineRun run) {
        say("broker " + run.bootstrapServers() + ", starting");
    }

    @Override
    public void ready(PipelineRun run) {
        say("monitor " + run.httpUrl() + ", schema registry " + run.schemaRegistry());
    }

    @Override
    public void progress(Progress p) {
        int done = p.published() + p.repeated() + p.refused();
        if (done > 0 && done % EVERY == 0) say("publishing: " + counts(p));
    }

    @Override
    public void refused(FeedItem.Refused item) {
        console.error(item.origin() + ": " + item.reason());
    }

    @Override
    public void published(Progress p) {
        say("published: " + counts(p));
    }

    private static String counts(Progress p) {
        return p.published() + " new, " + p.repeated() + " repeated, " + p.refused() + " refused";
    }

    @Override
    public void tick(PipelineRun run) {
        long version = run.view().version();
        // A page is printed when the figures have changed and then stood still for a moment.
        if (settled && version != shown && version == seen) page(run);
        seen = version;
    }

    @Override
    public void settled(PipelineRun run, boolean result) {
        settled = true;
        page(run);
        say("settled: " + run.view().articleCount() + " articles, " + run.view().announcementCount()
                + " announcements, " + run.view().projectCount() + " projects"
                + (result ? "" : "; Ctrl-C ends"));
    }

    private void page(PipelineRun run) {
        out.println();
        new TerminalView(run.view(), Sectors.bundled(), ROWS).lines().forEach(out::println);
        out.println();
        out.flush();
        shown = run.view().version();
    }

    @Override
    public void stopping() {
        say("stopping");
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
