package whereas.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.Dragboard;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of packages, executable. Plain JUnit, so that the count of tests shows that each rule ran. */
class ArchitectureTest {
    /** Each package with those that it may use; packages only point down this list. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("result", Set.of()),
            Map.entry("log", Set.of()),
            Map.entry("json", Set.of("result")),
            Map.entry("document", Set.of()),
            Map.entry("matter", Set.of("json", "result")),
            Map.entry("calendar", Set.of("matter", "result")),
            Map.entry("proprietary", Set.of("document", "json", "matter", "result")),
            Map.entry("packet", Set.of("json", "matter", "proprietary", "result")),
            Map.entry("template", Set.of("document", "json", "matter", "result")),
            Map.entry("filing", Set.of("json", "matter", "result")),
            Map.entry("check", Set.of("document", "matter", "calendar", "packet", "proprietary", "filing", "intake", "result")),
            Map.entry("writer", Set.of("document", "result")),
            Map.entry("intake", Set.of("json", "matter", "result")),
            Map.entry("store", Set.of("json", "log", "matter", "result")),
            Map.entry("assembly", Set.of("result", "json", "log", "document", "matter", "proprietary", "calendar", "packet", "template", "filing", "check",
                    "writer", "intake", "store")),
            Map.entry("cli", Set.of("result", "json", "document", "matter", "proprietary", "calendar", "packet", "check", "writer", "intake", "store", "assembly")),
            Map.entry("ui", Set.of("result", "json", "log", "document", "matter", "proprietary", "calendar", "packet", "check", "writer", "intake", "store",
                    "assembly")));

    /** Libraries that only their owners see, so that each could be replaced in one place. */
    private static final Map<String, String[]> OWNED_BY = Map.ofEntries(
            Map.entry("javafx..", new String[] {"ui.."}),
            Map.entry("freemarker..", new String[] {"template.."}),
            Map.entry("org.apache.poi..", new String[] {"writer.sheet..", "intake.."}),
            Map.entry("org.apache.pdfbox..", new String[] {"intake..", "writer.pdf.."}),
            Map.entry("java.sql..", new String[] {"store.."}),
            Map.entry("org.jdbi..", new String[] {"store.."}),
            Map.entry("org.h2..", new String[] {"store.."}),
            Map.entry("org.bouncycastle..", new String[] {"store.vault.."}),
            Map.entry("ch.qos.logback..", new String[] {"log.."}),
            Map.entry("com.fasterxml.jackson..", new String[] {"json.."}),
            Map.entry("org.snakeyaml..", new String[] {"json.."}),
            Map.entry("picocli..", new String[] {"cli.."}),
            Map.entry("ezvcard..", new String[] {"intake.format.."}));

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("whereas");

    @Test
    void everyPackageIsInTheTable() {
        Set<String> found = new TreeSet<>();
        PROGRAM.forEach(c -> {
            if (!c.getPackageName().equals("whereas")) {
                found.add(c.getPackageName().split("\\.")[1]);
            }
        });
        assertThat(found).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheTableAllows(String name) {
        allowedUse("whereas", name).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsSeenOnlyByItsOwner(String library) {
        ownership("whereas", library).check(PROGRAM);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("whereas.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void viewModelsHoldNoControls() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("a view model is tested without a window").allowEmptyShould(true).check(PROGRAM);
    }

    @Test
    void theToolkitIsTouchedInOnePackage() {
        toolkit("whereas").check(PROGRAM);
    }

    @Test
    void onlyMainWritesToTheTerminal() {
        noClasses().that().doNotHaveFullyQualifiedName("whereas.Main").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).check(PROGRAM);
    }

    @Test
    void theRulesBite() {
        String base = "whereas.architecture.planted";
        JavaClasses planted = new ClassFileImporter().importPackages(base);
        assertThatThrownBy(() -> allowedUse(base, "document").check(planted)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ownership(base, "javafx..").check(planted)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> toolkit(base).check(planted)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> slices().matching(base + ".(**)").should().beFreeOfCycles().check(planted)).isInstanceOf(AssertionError.class);
    }

    private static ArchRule allowedUse(String base, String name) {
        String[] open = Stream.concat(Stream.of(name), MAY_USE.get(name).stream()).map(p -> base + "." + p + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(base + "." + name + "..").should()
                .dependOnClassesThat(resideInAPackage(base + "..").and(not(resideInAnyPackage(open))));
    }

    private static ArchRule toolkit(String base) {
        return noClasses().that().resideOutsideOfPackage(base + ".ui.fx..")
                .should().callMethod(Platform.class, "runLater", Runnable.class)
                .orShould().callConstructor(Thread.class, Runnable.class)
                .orShould().dependOnClassesThat().belongToAnyOf(Dragboard.class, FileChooser.class, DirectoryChooser.class)
                .because("a test must be able to take their place");
    }

    private static ArchRule ownership(String base, String library) {
        String[] owners = Stream.of(OWNED_BY.get(library)).map(p -> base + "." + p).toArray(String[]::new);
        return noClasses().that().resideOutsideOfPackages(owners).should().dependOnClassesThat().resideInAPackage(library);
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    static Stream<String> libraries() {
        return OWNED_BY.keySet().stream().sorted();
    }
}
