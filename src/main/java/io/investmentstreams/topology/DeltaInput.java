package io.investmentstreams.topology;

import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.serde.NaiveAmountsOf;
import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.Contributions;
import io.investmentstreams.totals.RollUp.Cause;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Record;

/** One topic that adds to the totals: how its records are read, and what they add. */
interface DeltaInput {
    /** Name of its processor. */
    String node();

    /** Name of the store that remembers what each of its records added. */
    String store();

    /** What the record adds now; empty for a tombstone. Throws what the deserializer throws. */
    List<Contribution> contributions(byte[] value);

    /** Why the record was written; null where nobody asks. */
    Cause cause(String id, Record<byte[], byte[]> record, boolean known);

    /** The records of the ledger. */
    record OfProjects(String topic, Deserializer<Project> deserializer) implements DeltaInput {
        @Override
        public String node() {
            return Names.PROJECT_DELTAS;
        }

        @Override
        public String store() {
            return Names.PROJECT_STORE;
        }

        @Override
        public List<Contribution> contributions(byte[] value) {
            Project project = deserializer.deserialize(topic, value);
            return project == null ? List.of() : Contributions.of(project);
        }

        @Override
        public Cause cause(String id, Record<byte[], byte[]> record, boolean known) {
            ProjectChange.Cause otherwise = known ? ProjectChange.Cause.CORRECTION : ProjectChange.Cause.PROJECT;
            if (record.value() == null) otherwise = ProjectChange.Cause.WITHDRAWAL;
            ProjectChange.Cause kind = ChangeHeaders.kind(record.headers(), otherwise);
            return new Cause(kind, id, ChangeHeaders.article(record.headers()));
        }
    }

    /** The amounts of every article as plain summing counts them. */
    record OfNaiveAmounts(String topic, Deserializer<NaiveAmountsOf> deserializer) implements DeltaInput {
        @Override
        public String node() {
            return Names.NAIVE_DELTAS;
        }

        @Override
        public String store() {
            return Names.NAIVE_STORE;
        }

        @Override
        public List<Contribution> contributions(byte[] value) {
            NaiveAmountsOf amounts = deserializer.deserialize(topic, value);
            return amounts == null ? List.of() : Contributions.ofNaive(amounts.amounts());
        }

        @Override
        public Cause cause(String id, Record<byte[], byte[]> record, boolean known) {
            return null;
        }
    }
}
