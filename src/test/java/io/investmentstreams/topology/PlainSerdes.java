package io.investmentstreams.topology;

import io.investmentstreams.serde.Mapping;
import io.investmentstreams.topology.state.StateSerde;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;

/** Avro without a registry. */
final class PlainSerdes implements ValueSerdes {
    @Override
    public <T, A extends SpecificRecord> Serde<T> of(Mapping<T, A> mapping) {
        return new StateSerde<>(mapping.avroType(), mapping.toAvro(), mapping.fromAvro());
    }
}
