package io.investmentstreams.cli;

import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.feed.Publisher.Progress;
import io.investmentstreams.runtime.PipelineRun;

/** What a run tells while it goes on. */
interface RunOutput {
    void started(PipelineRun run);

    void ready(PipelineRun run);

    void progress(Progress progress);

    void refused(FeedItem.Refused item);

    void published(Progress progress);

    /** Called again and again; shows what has changed. */
    void tick(PipelineRun run);

    /** Everything published has gone all the way; {@code result}: print the figures, since the run ends here. */
    void settled(PipelineRun run, boolean result);

    void stopping();
}
