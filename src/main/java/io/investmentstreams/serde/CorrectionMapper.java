package io.investmentstreams.serde;

import static io.investmentstreams.serde.Parts.name;
import static io.investmentstreams.serde.Parts.named;

import io.investmentstreams.ledger.Correction;

/** {@link Correction} as Avro; one that takes another back has no Avro form, it is written as a tombstone. */
final class CorrectionMapper {
    private CorrectionMapper() {}

    static io.investmentstreams.avro.Correction toAvro(Correction c) {
        return new io.investmentstreams.avro.Correction(
                c.subject(), name(c.action()), c.target(), c.values(), c.author(), c.reason());
    }

    static Correction fromAvro(io.investmentstreams.avro.Correction c) {
        return new Correction(
                c.getSubject(),
                named(Correction.Action.class, c.getAction()),
                c.getTarget(),
                c.getValues(),
                c.getAuthor(),
                c.getReason());
    }
}
