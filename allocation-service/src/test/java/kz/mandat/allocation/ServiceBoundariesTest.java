package kz.mandat.allocation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "kz.mandat.allocation",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ServiceBoundariesTest {

    @ArchTest
    static final ArchRule no_other_service_is_known =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "kz.mandat.registry..",
                            "kz.mandat.nominations..",
                            "kz.mandat.tally..",
                            "kz.mandat.gateway..");

    @ArchTest
    static final ArchRule what_decides_a_seat_knows_no_framework =
            noClasses()
                    .that()
                    .resideInAPackage("..outcome..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.persistence..",
                            "jakarta.ws..",
                            "jakarta.enterprise..",
                            "io.quarkus..",
                            "org.hibernate..");

    @ArchTest
    static final ArchRule nothing_is_counted_in_floating_point =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.lang.Double")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.lang.Float");
}
