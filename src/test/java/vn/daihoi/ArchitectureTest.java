package vn.daihoi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.TaskHandler;

@AnalyzeClasses(packages = "vn.daihoi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void roomsUseOnlyThePublicPartOfRoomsBelowThem() {
        ApplicationModules.of(PilotCongressApplication.class).verify();
    }

    @ArchTest
    static final ArchRule engineStaysInWorkflowAndAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages("..workflow..", "..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule sharedIsTheGround = noClasses()
            .that()
            .resideInAPackage("vn.daihoi.shared..")
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "of other rooms",
                    type -> type.getPackageName().startsWith("vn.daihoi.")
                            && !type.getPackageName().startsWith("vn.daihoi.shared")));

    @ArchTest
    static final ArchRule nobodyKnowsTheRoomsAtTheTop = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..dossier..", "..inbox..", "..dashboard..", "..rehearsal..", "..admin..", "..web..", "vn.daihoi")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.daihoi.dossier..",
                    "vn.daihoi.inbox..",
                    "vn.daihoi.dashboard..",
                    "vn.daihoi.rehearsal..",
                    "vn.daihoi.admin..",
                    "vn.daihoi.web..");

    @ArchTest
    static final ArchRule nobodyKnowsTheRehearsal = noClasses()
            .that()
            .resideOutsideOfPackages("vn.daihoi.rehearsal..", "vn.daihoi")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.daihoi.rehearsal..");

    @ArchTest
    static final ArchRule controllersArePackagePrivateAndAtTheWebEdge = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..web..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule taskHandlersArePackagePrivate = classes()
            .that()
            .implement(TaskHandler.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule transactionsBelongToUseCases = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .and()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(UseCase.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noTransactionsOnSingleMethods = methods().should().notBeAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule noMutableStaticState =
            noFields().that().areStatic().should().notHaveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)$")
            .orShould()
            .haveNameMatching(".*\\.Base[A-Z]\\w*$");
}
