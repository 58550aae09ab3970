package io.investmentstreams.topology;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Reads each article on its own; a tombstone passes as a withdrawal. */
final class ExtractProcessor implements Processor<byte[], byte[], String, Reading> {
    private final Deserializer<Article> articles;
    private final Function<Article, Announcement> extractor;
    private ProcessorContext<String, Reading> context;
    private DeadLetters deadLetters;

    ExtractProcessor(Deserializer<Article> articles, Function<Article, Announcement> extractor) {
        this.articles = articles;
        this.extractor = extractor;
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
        String id = Keys.of(record);
        Version version = new Version(record.timestamp(), at.partition(), at.offset());
        LocalDate readOn = LocalDate.ofInstant(Instant.ofEpochMilli(record.timestamp()), AsOf.ZONE);
        Article article = articles.deserialize(at.topic(), record.value());
        if (article == null) return new Reading(id, version, readOn, null);
        if (!article.id().equals(id))
            throw new IllegalArgumentException("the key is " + id + " but the article's id is " + article.id());
        return new Reading(id, version, readOn, extractor.apply(article));
    }
}
