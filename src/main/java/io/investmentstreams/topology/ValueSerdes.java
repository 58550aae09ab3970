package io.investmentstreams.topology;

import io.investmentstreams.serde.Mapping;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;

/** Where the topologies get the serdes of the topics' values from; tests give them ones without a registry behind. */
@FunctionalInterface
public interface ValueSerdes {
    /** A serde of values; it takes null for a tombstone both ways. */
    <T, A extends SpecificRecord> Serde<T> of(Mapping<T, A> mapping);
}
