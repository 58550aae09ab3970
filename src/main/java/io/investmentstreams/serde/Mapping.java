package io.investmentstreams.serde;

import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/**
 * How one of our records is written as Avro and read back; {@code fromAvro(toAvro(x))} equals {@code x}.
 *
 * @param <T>      our record, which knows no Avro
 * @param <A>      the class generated from the schema
 * @param fromAvro throws {@link IllegalArgumentException} on a value that a later version may have added to an enumeration
 * @param writer   writes the bytes of {@code toAvro(x)} without making it; null when there is none
 */
public record Mapping<T, A extends SpecificRecord>(
        Class<A> avroType, Function<T, A> toAvro, Function<A, T> fromAvro, AvroWriter<T> writer) {
    public Mapping {
        TrustedClasses.trustOurs();
    }

    /** One that is always written by way of the generated class. */
    public Mapping(Class<A> avroType, Function<T, A> toAvro, Function<A, T> fromAvro) {
        this(avroType, toAvro, fromAvro, null);
    }
}
