package kz.mandat.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;

/** The module stays what it is: pure functions of the law. */
@AnalyzeClasses(packages = "kz.mandat.law", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_framework_and_only_the_named_libraries =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "kz.mandat.law..",
                            "java..",
                            "org.jspecify.annotations..",
                            "com.ibm.icu..",
                            "com.fasterxml.jackson.core..",
                            "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule no_network_and_no_database =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net..",
                            "java.nio.channels..",
                            "java.sql..",
                            "javax.sql..",
                            "java.rmi..");

    @ArchTest
    static final ArchRule no_clock_and_no_chance =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.time\\.Clock|java\\.util\\.Random|java\\.util\\.random\\..*|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.UUID|java\\.util\\.Date|java\\.util\\.Calendar")
                    .orShould(askForTheTime());

    @ArchTest
    static final ArchRule files_and_streams_belong_to_the_command_line =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kz.mandat.law.cli")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.nio.file..", "com.fasterxml.jackson.core.json..");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            SlicesRuleDefinition.slices().matching("kz.mandat.law.(*)..").should().beFreeOfCycles();

    private static ArchCondition<JavaClass> askForTheTime() {
        return new ArchCondition<>("ask for the time") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaAccess<?> call : item.getAccessesFromSelf()) {
                    String owner = call.getTargetOwner().getName();
                    boolean now = owner.startsWith("java.time.") && call.getName().equals("now");
                    boolean system =
                            owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime")
                                            .contains(call.getName());
                    if (now || system) {
                        events.add(SimpleConditionEvent.satisfied(call, call.getDescription()));
                    }
                }
            }
        };
    }
}
