package io.investmentstreams.topology;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import java.util.function.Function;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Reads each article on its own; a tombstone passes as a withdrawal. */
final class ExtractProcessor implements Processor<byte[], byte[], String, Reading> {
    private final ArticleReader reader;
    private ProcessorContext<String, Reading> context;
    private DeadLetters deadLetters;

    ExtractProcessor(Deserializer<Article> articles, Function<Article, Announcement> extractor) {
        this.reader = new ArticleReader(articles, extractor);
    }

    @Override
    public void init(ProcessorContext<String, Reading> context) {
        this.context = context;
        deadLetters = new DeadLetters(context, Names.EXTRACT, Names.EXTRACT_DEAD_LETTERS_SINK);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Reading reading;
        try {
            reading = read(record);
        } catch (RuntimeException | StackOverflowError e) {
            deadLetters.send(record, e);
            return;
        }
        long timestamp = record.timestamp();
        context.forward(new Record<>(reading.articleId(), reading, timestamp, new RecordHeaders()), Names.EXTRACTED);
    }

    private Reading read(Record<byte[], byte[]> record) {
        RecordMetadata at = context.recordMetadata().orElseThrow();
        Version version = new Version(record.timestamp(), at.partition(), at.offset());
        return reader.read(at.topic(), record.key(), record.value(), version);
    }
}
