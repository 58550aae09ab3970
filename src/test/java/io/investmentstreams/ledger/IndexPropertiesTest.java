package io.investmentstreams.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.ledger.same.Ceiling;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Outline;
import io.investmentstreams.ledger.same.OutlineForm;
import io.investmentstreams.ledger.same.ProjectShelves;
import io.investmentstreams.ledger.same.SameProject;
import io.investmentstreams.ledger.same.Sighting;
import io.investmentstreams.ledger.same.Wording;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class IndexPropertiesTest {
    private static final Wording WORDING = Wording.bundled();

    private final SameProject likeness = new SameProject();

    @Property(tries = 100)
    void theIndexFindsExactlyTheCandidatesThatShareAKey(@ForAll long seed) {
        List<Reading> readings = new Reports(seed).some(30);
        Archive archive = new Archive(Book.of(readings.toArray(Reading[]::new)).state, WORDING);
        Kinship<Sighting> kinship = new Kinship<>(
                likeness,
                ProjectShelves.PREFIX,
                archive,
                new Families(new InMemoryLedgerState()),
                archive::sighting,
                s -> List.of());
        List<Sighting> all = sightings(archive, readings);
        for (Sighting s : all) {
            Set<ObservationId> found =
                    kinship.candidates(s).stream().map(Sighting::id).collect(Collectors.toSet());
            Set<ObservationId> candidates = all.stream()
                    .filter(other -> likeness.relate(s, other).linked() && shareKey(s, other))
                    .map(Sighting::id)
                    .collect(Collectors.toSet());
            assertThat(found).as("%s", s).isEqualTo(candidates);
        }
    }

    @Property(tries = 100)
    void whatAnOutlineRulesOutTheFullJudgementRulesOut(@ForAll long seed) {
        List<Reading> readings = new Reports(seed).some(30);
        Archive archive = new Archive(Book.of(readings.toArray(Reading[]::new)).state, WORDING);
        List<Sighting> all = sightings(archive, readings);
        for (Sighting a : all) {
            for (Sighting b : all) {
                boolean sameSentence = a.sentence() != null && a.sentence().equals(b.sentence());
                if (sameSentence || !likeness.relate(a, b).linked()) continue;
                byte[] outline = likeness.outline(b);
                assertThat(Ceiling.mayBeOne(Outline.of(a), Outline.of(b), WORDING))
                        .as("%s %s", a, b)
                        .isTrue();
                assertThat(likeness.sieve(a).admits("", outline, 0, outline.length))
                        .as("%s %s", a, b)
                        .isTrue();
            }
        }
    }

    @Property(tries = 100)
    void anOutlineIsReadAsItWasWritten(@ForAll long seed) {
        List<Reading> readings = new Reports(seed).some(10);
        Archive archive = new Archive(Book.of(readings.toArray(Reading[]::new)).state, WORDING);
        for (Sighting s : sightings(archive, readings)) {
            byte[] bytes = OutlineForm.write(Outline.of(s));
            byte[] among = ByteBuffer.allocate(bytes.length + 5)
                    .put(3, bytes)
                    .putShort(bytes.length + 3, (short) -1)
                    .array();
            assertThat(OutlineForm.read(among, 3, bytes.length + 3)).isEqualTo(Outline.of(s));
        }
    }

    private static List<Sighting> sightings(Archive archive, List<Reading> readings) {
        return readings.stream()
                .flatMap(r -> archive.observations(r.articleId()).sightings().values().stream())
                .toList();
    }

    private boolean shareKey(Sighting a, Sighting b) {
        return !Collections.disjoint(likeness.keys(a), likeness.keys(b));
    }
}
