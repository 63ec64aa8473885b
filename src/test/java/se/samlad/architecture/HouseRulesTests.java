package se.samlad.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.batch.core.step.builder.StepBuilder;

/** The rules of the house (DESIGN §1), each with its reason. */
class HouseRulesTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samlad");

    private static final Set<String> WRITES = Set.of("newOutputStream", "write", "writeString", "newBufferedWriter");

    @TestFactory
    Stream<DynamicTest> holds() {
        return Stream.of(
                rule(
                        "Poi is known to containers sheets documents and the workbook only",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        "se.samlad.intake.container..",
                                        "se.samlad.intake.sheet..",
                                        "se.samlad.intake.document..",
                                        "se.samlad.publication.workbook..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.apache.poi..")
                                .because("a format's details stay where the format is read or written")),
                rule(
                        "Time comes from a clock and dates from the period",
                        noClasses()
                                .should()
                                .callMethodWhere(call(
                                        "now without a clock",
                                        each -> each.getTarget().getName().equals("now")
                                                && each.getTarget()
                                                        .getRawParameterTypes()
                                                        .isEmpty()))
                                .orShould()
                                .callMethod(ZoneId.class, "systemDefault")
                                .because("the same input gives the same bytes on any day in any zone")),
                rule(
                        "The number itself is read only where a pseudonym is made",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("se.samlad.participant..", "se.samlad.linkage..")
                                .should()
                                .callMethodWhere(call(
                                        "reveal",
                                        each -> each.getTarget().getName().equals("reveal")))
                                .because("a personal number goes no further (DOMAIN P1)")),
                rule(
                        "Files are written in one way",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("se.samlad.file.AtomicFile")
                                .should()
                                .callMethodWhere(call(
                                        "a writing method of Files",
                                        each -> each.getTargetOwner().isEquivalentTo(Files.class)
                                                && WRITES.contains(
                                                        each.getTarget().getName())))
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(FileOutputStream.class)
                                .because("a file is there whole or not at all")),
                rule(
                        "Nobody watches fault points in operation",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("se.samlad.file.FaultPoint")
                                .should()
                                .callMethodWhere(call(
                                        "watch",
                                        each -> each.getTargetOwner()
                                                        .getFullName()
                                                        .equals("se.samlad.file.FaultPoint")
                                                && each.getTarget().getName().equals("watch")))
                                .because("only tests break the program")),
                rule(
                        "Nothing waits for Spring's events by a method",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("org.springframework.context.event.EventListener")
                                .because("the command line takes out what would look for such methods")),
                rule(
                        "Xml is parsed in one way",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("se.samlad.file.SafeXml")
                                .should()
                                .dependOnClassesThat()
                                .belongToAnyOf(XMLInputFactory.class, XMLOutputFactory.class)
                                .orShould()
                                .dependOnClassesThat()
                                .resideInAnyPackage("javax.xml.parsers..", "javax.xml.transform..")
                                .because("no DOCTYPE and no outside entity is ever read")),
                rule(
                        "Steps are built in one way",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("se.samlad.step.StepFactory")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(StepBuilder.class)
                                .because(
                                        "every step has the JDBC transaction manager and is not fault-tolerant (DESIGN §4.1, §4.2)")),
                rule(
                        "No step is fault tolerant",
                        noClasses()
                                .should()
                                .callMethodWhere(call(
                                        "faultTolerant",
                                        each -> each.getTarget().getName().equals("faultTolerant")))
                                .because("a bad row is written with its fate, never skipped")),
                rule(
                        "Mail is sent in one place",
                        noClasses()
                                .that()
                                .haveNameNotMatching("se\\.samlad\\.notification\\.SmtpServer(\\$.*)?")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                                .because("who gets no mail does not load what sends it")),
                rule(
                        "Names say what a class is",
                        noClasses()
                                .should()
                                .haveSimpleNameEndingWith("Impl")
                                .orShould()
                                .haveSimpleNameEndingWith("Manager")
                                .orShould()
                                .haveSimpleNameEndingWith("Helper")
                                .orShould()
                                .haveSimpleNameEndingWith("Util")
                                .orShould()
                                .haveSimpleNameEndingWith("Utils")
                                .orShould()
                                .resideInAnyPackage("..common..", "..misc..", "..util..")
                                .because("such names say nothing")),
                rule(
                        "The core is pure java",
                        classes()
                                .that()
                                .resideInAPackage("se.samlad.core..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        "java.lang..",
                                        "java.math..",
                                        "java.nio",
                                        "java.nio.charset..",
                                        "java.text..",
                                        "java.time..",
                                        "java.util..",
                                        "org.jspecify..",
                                        "org.springframework.modulith",
                                        "se.samlad.core..")
                                .because("the words everybody uses know no framework, no file and no clock")),
                rule(
                        "The edges know only the conductor",
                        noClasses()
                                .that()
                                .resideInAnyPackage(
                                        "se.samlad.cli..", "se.samlad.schedule..", "se.samlad.notification..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "se.samlad.intake..",
                                        "se.samlad.participant..",
                                        "se.samlad.linkage..",
                                        "se.samlad.claim..",
                                        "se.samlad.count..",
                                        "se.samlad.reconciliation..",
                                        "se.samlad.publication..")
                                .because("rooms can change without the edges")));
    }

    private static DynamicTest rule(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.check(HOUSE));
    }

    private static DescribedPredicate<JavaCall<?>> call(
            String description, java.util.function.Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
