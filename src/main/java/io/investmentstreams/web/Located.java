package io.investmentstreams.web;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Where a record stands in its topic.
 *
 * @param timestamp of the record, in milliseconds since 1970
 */
record Located(int partition, long offset, long timestamp) implements Comparable<Located> {
    static Located of(ConsumerRecord<?, ?> record) {
        return new Located(record.partition(), record.offset(), record.timestamp());
    }

    /** The order in which versions of an article supersede each other: by timestamp, partition, offset. */
    @Override
    public int compareTo(Located o) {
        int byTime = Long.compare(timestamp, o.timestamp);
        if (byTime != 0) return byTime;
        int byPartition = Integer.compare(partition, o.partition);
        return byPartition != 0 ? byPartition : Long.compare(offset, o.offset);
    }
}
