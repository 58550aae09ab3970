package io.investmentstreams.topology.state;

import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;

/** The serdes of the ledger's stores and of the repartition topic before it. */
public final class LedgerSerdes {
    private LedgerSerdes() {}

    public static Serde<Reading> readings() {
        return new StateSerde<>(io.investmentstreams.avro.Reading.class, LedgerSerdes::toAvro, LedgerSerdes::fromAvro);
    }

    public static Serde<Project> projects() {
        return of(Mappings.PROJECT);
    }

    public static Serde<FxRate> rates() {
        return of(Mappings.FX_RATE);
    }

    public static Serde<Correction> corrections() {
        return of(Mappings.CORRECTION);
    }

    /** State kept in the form of the record that travels through a topic. */
    public static <T, A extends SpecificRecord> Serde<T> of(Mapping<T, A> mapping) {
        return new StateSerde<>(mapping.avroType(), mapping.toAvro(), mapping.fromAvro());
    }

    private static io.investmentstreams.avro.Reading toAvro(Reading r) {
        return new io.investmentstreams.avro.Reading(
                r.articleId(),
                r.version().timestamp(),
                r.version().partition(),
                r.version().offset(),
                r.readOn(),
                r.announcement() == null ? null : Mappings.ANNOUNCEMENT.toAvro().apply(r.announcement()));
    }

    private static Reading fromAvro(io.investmentstreams.avro.Reading r) {
        return new Reading(
                r.getArticleId(),
                new Version(r.getTimestamp(), r.getPartition(), r.getOffset()),
                r.getReadOn(),
                r.getAnnouncement() == null
                        ? null
                        : Mappings.ANNOUNCEMENT.fromAvro().apply(r.getAnnouncement()));
    }
}
