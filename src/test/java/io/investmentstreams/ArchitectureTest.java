package io.investmentstreams;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "io.investmentstreams.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.investmentstreams");

    @Test
    void importsPointOnlyInward() {
        ArchRule layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("parts")
                .definedBy(
                        ROOT + "extract.text..",
                        ROOT + "extract.money..",
                        ROOT + "extract.date..",
                        ROOT + "extract.place..",
                        ROOT + "extract.sector..",
                        ROOT + "extract.party..")
                .layer("fact")
                .definedBy(ROOT + "extract.fact..")
                .layer("role")
                .definedBy(ROOT + "extract.role..")
                .layer("claim")
                .definedBy(ROOT + "extract.claim..")
                .layer("trait")
                .definedBy(ROOT + "extract.trait..", ROOT + "extract.region..")
                .layer("whole")
                .definedBy(ROOT + "extract.whole..")
                .layer("extract")
                .definedBy(ROOT + "extract")
                .layer("identity")
                .definedBy(ROOT + "ledger.same..", ROOT + "ledger.rate..")
                .layer("ledger")
                .definedBy(ROOT + "ledger")
                .layer("totals")
                .definedBy(ROOT + "totals..")
                .layer("alert")
                .definedBy(ROOT + "alert..")
                .layer("streams")
                .definedBy(ROOT + "topic..", ROOT + "serde..", ROOT + "failure..", ROOT + "topology..")
                .layer("feed")
                .definedBy(ROOT + "feed..")
                .layer("running")
                .definedBy(ROOT + "embedded..", ROOT + "runtime..", ROOT + "web..")
                .layer("cli")
                .definedBy(ROOT + "cli..")
                .whereLayer("fact")
                .mayOnlyAccessLayers("parts")
                .whereLayer("role")
                .mayOnlyAccessLayers("parts", "fact")
                .whereLayer("claim")
                .mayOnlyAccessLayers("parts", "fact", "role")
                .whereLayer("trait")
                .mayOnlyAccessLayers("parts", "fact", "role", "claim")
                .whereLayer("whole")
                .mayOnlyAccessLayers("parts", "fact", "role", "claim", "trait")
                .whereLayer("extract")
                .mayOnlyAccessLayers("parts", "fact", "role", "claim", "trait", "whole")
                .whereLayer("parts")
                .mayNotAccessAnyLayer()
                .whereLayer("identity")
                .mayOnlyAccessLayers("parts", "claim", "role", "extract")
                .whereLayer("ledger")
                .mayOnlyAccessLayers("parts", "claim", "role", "extract", "identity")
                .whereLayer("totals")
                .mayOnlyAccessLayers("parts", "claim", "role", "extract", "identity", "ledger")
                .whereLayer("alert")
                .mayOnlyAccessLayers("parts", "claim", "role", "extract", "identity", "ledger", "totals")
                .whereLayer("streams")
                .mayOnlyAccessLayers("parts", "claim", "role", "extract", "identity", "ledger", "totals", "alert")
                .whereLayer("feed")
                .mayOnlyAccessLayers(
                        "parts", "claim", "role", "extract", "identity", "ledger", "totals", "alert", "streams")
                .whereLayer("running")
                .mayOnlyAccessLayers(
                        "parts",
                        "claim",
                        "role",
                        "extract",
                        "identity",
                        "ledger",
                        "totals",
                        "alert",
                        "streams",
                        "feed");
        layers.check(CLASSES);
    }

    @Test
    void extractLedgerAndTotalsKnowNoKafka() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "extract..", ROOT + "ledger..", ROOT + "totals..", ROOT + "alert..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.apache.avro..", ROOT + "avro..")
                .check(CLASSES);
    }

    @Test
    void onlyMainExitsTheJvm() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }
}
