package kz.mandat.nominations;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import kz.mandat.platform.testing.HouseRules;

@AnalyzeClasses(packages = "kz.mandat.nominations", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests the_house_rules_hold = ArchTests.in(HouseRules.class);
}
