package io.investmentstreams.topology;

import io.investmentstreams.ledger.NaiveChange;
import io.investmentstreams.ledger.Outcome;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.ReviewItem;
import io.investmentstreams.serde.NaiveAmountsOf;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Writes what a step of the ledger changed to its topics, all under the timestamp of the record that caused it. */
final class LedgerOutput {
    private final ProcessorContext<Object, Object> context;

    LedgerOutput(ProcessorContext<Object, Object> context) {
        this.context = context;
    }

    /** The announcement of a reading that stands; none withdraws it. */
    void announcement(Reading reading, long timestamp) {
        forward(reading.articleId(), reading.announcement(), timestamp, Names.ANNOUNCEMENTS_SINK);
    }

    void outcome(Outcome outcome, long timestamp) {
        outcome.changes().forEach(c -> project(c, timestamp));
        outcome.naive().forEach(n -> naive(n, timestamp));
        outcome.reviews().forEach(r -> review(r, timestamp));
    }

    private void project(ProjectChange change, long timestamp) {
        Headers why = ChangeHeaders.of(change);
        context.forward(new Record<>(change.id(), change.after(), timestamp, why), Names.PROJECTS_SINK);
    }

    private void naive(NaiveChange change, long timestamp) {
        NaiveAmountsOf amounts = new NaiveAmountsOf(change.articleId(), change.after());
        forward(change.articleId(), change.after().isEmpty() ? null : amounts, timestamp, Names.NAIVE_SINK);
    }

    private void review(ReviewItem item, long timestamp) {
        forward(item.articleId(), item, timestamp, Names.REVIEW_SINK);
    }

    private void forward(String key, Object value, long timestamp, String sink) {
        context.forward(new Record<>(key, value, timestamp, new RecordHeaders()), sink);
    }
}
