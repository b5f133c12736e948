package kz.mandat.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The arrows that every service keeps; a service's own architecture test refers to them. */
public final class HouseRules {

    private static final List<String> ROLES =
            List.of(
                    "jakarta.enterprise.context",
                    "jakarta.inject",
                    "jakarta.persistence",
                    "jakarta.ws.rs",
                    "jakarta.interceptor",
                    "io.quarkus",
                    "io.smallrye.config");

    private HouseRules() {}

    @ArchTest
    public static final ArchRule rules_and_records_know_no_framework =
            classes()
                    .that(haveNoRoleInAFramework())
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "kz.mandat..",
                            "org.jspecify..",
                            "com.fasterxml.jackson..",
                            "com.fasterxml.uuid..",
                            "com.ibm.icu..",
                            "com.google.zxing..",
                            "de.siegmar.fastcsv..",
                            "org.dhatim.fastexcel..",
                            "jakarta.validation..",
                            "org.eclipse.microprofile.openapi..")
                    .as("a class without a role in the framework imports none");

    @ArchTest
    public static final ArchRule nobody_writes_to_the_console =
            noClasses()
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .as("nobody writes to the console");

    @ArchTest
    public static final ArchRule nobody_reads_the_clock_but_through_the_one_that_tests_can_set =
            noClasses()
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .as("time comes from the injected clock");

    /** Outermost classes decide: what stands inside a use case belongs to it. */
    private static DescribedPredicate<JavaClass> haveNoRoleInAFramework() {
        return describe("have no role in the framework", type -> !hasRole(outermost(type)));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static boolean hasRole(JavaClass type) {
        return type.getAnnotations().stream().anyMatch(HouseRules::givesRole)
                || type.getMembers().stream()
                        .flatMap(member -> member.getAnnotations().stream())
                        .anyMatch(HouseRules::givesRole)
                || type.getSimpleName().equals("package-info");
    }

    private static boolean givesRole(JavaAnnotation<?> annotation) {
        String name = annotation.getRawType().getName();
        return ROLES.stream().anyMatch(name::startsWith);
    }
}
