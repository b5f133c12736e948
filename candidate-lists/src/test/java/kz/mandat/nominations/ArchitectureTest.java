package kz.mandat.nominations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "kz.mandat", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule rows_stay_inside_their_package =
            classes().that().haveSimpleNameEndingWith("Entity").should().bePackagePrivate();

    @ArchTest
    static final ArchRule rules_know_no_framework =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Check")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..");

    @ArchTest
    static final ArchRule this_service_knows_no_other =
            noClasses()
                    .that()
                    .resideInAPackage("kz.mandat.nominations..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "kz.mandat.registry..",
                            "kz.mandat.tally..",
                            "kz.mandat.allocation..",
                            "kz.mandat.gateway..");
}
