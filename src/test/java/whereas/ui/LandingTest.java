package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.headless.UitestApplication;
import com.sun.glass.ui.headless.UitestRobot;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import whereas.bench.LongLists;
import whereas.intake.PartyRole;
import whereas.ui.fx.Theme;

/** Lists and papers that are dropped, pasted and chosen in the window. */
class LandingTest {
    private static final String KHEE = "Khee snow crab: Clean Product Advocates";
    private static final String PARTIES = """
            Name,Attention,Street,City,State,ZIP,Remark
            Pacific Crab Importers LLC,President,1 Pier Road,Oakland,CA,94607,first
            "Khee Trading, Inc.",President,77 New Street,Vernon,CA,90058,
            JID Freezer Service LLC,Manager,19905 S. Susana Rd,Compton,CA,90221,
            JID Freezer Servce LLC,Manager,12 Other Rd,Compton,CA,90221,
            "Khee Trading Group, Inc.",President or Chief Executive Officer,985 Richard Avenue,Santa Clara,CA,95050,
            Cogency Global Inc.,,1325 J Street Suite 1550,Sacramento,CA,95814,
            Broken Row
            """;
    private static final String CHEMICALS = """
            17-Nov-23,,,,,
            Chemical,Type of Toxicity,Listing Mechanism,CAS No.,Date Listed,NSRL or MADL (µg/day)a
            Acetaldehyde,cancer,SQE,75-07-0,1-Apr-88,90 (inhalation)
            Lead,"developmental, female, male",FR,---,27-Feb-87,0.5
            Lead and lead compounds,cancer,AB,---,1-Oct-92,
            Cyclohexanol Delisted January 25 2002 [Click here for the basis for delisting],male,AB,108-93-0,6-Nov-98,
            """;
    @TempDir private Path folder;
    private Window window;

    @BeforeEach
    void start() throws TimeoutException {
        window = new Window(folder);
        window.open(KHEE);
    }

    @AfterEach
    void end() throws TimeoutException {
        window.robot.interact(() -> Theme.apply(ColorScheme.LIGHT));
        window.close();
    }

    @Test
    void aDroppedListIsShownAtTheGateThenAddedAndTakenBackInOneStep() throws Exception {
        window.goToSection(4);
        Bounds middle = middle();
        assertThat(UitestRobot.dropFiles(middle.getMinX() + 8, middle.getMaxY() - 8, file("parties.csv", PARTIES))).isEqualTo(1);
        window.await(() -> window.isThere("Accept 3 parties"));
        window.robot.clickOn("#accept");
        window.await(() -> violators().getItems().size() == 4);
        window.awaitState("Saved, revision 2");
        window.picture("added");
        window.robot.clickOn("#undo");
        window.await(() -> violators().getItems().size() == 3);
        window.awaitState("Saved, revision 3");
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void theZoneUnderThePointerIsLit(ColorScheme scheme) throws Exception {
        window.robot.interact(() -> Theme.apply(scheme));
        File list = file("products.csv", "Description\nDried seaweed\n");
        Bounds middle = middle();
        assertThat(UitestRobot.holdFiles(middle.getMinX() + 8, middle.getMaxY() - 8, list)).isEqualTo(1);
        window.await(() -> window.node(".drop-overlay").isVisible());
        assertThat(lit(window.node(".drop-elsewhere"))).isTrue();
        Bounds products = bounds(window.node("#zone-products"));
        assertThat(UitestRobot.holdFiles(products.getCenterX(), products.getCenterY(), list)).isEqualTo(1);
        window.await(() -> lit(window.node("#zone-products")));
        assertThat(lit(window.node("#zone-violators"))).isFalse();
        window.picture("zones-" + name(scheme));
        assertThat(UitestRobot.dropFiles(products.getCenterX(), products.getCenterY(), list)).isEqualTo(1);
        window.await(() -> window.isThere("Accept 1 product"));
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.isThere("Accept 1 product"));
        assertThat(UitestRobot.holdFiles(middle.getCenterX(), middle.getCenterY(), file("scan.png", "no"))).isZero();
        window.await(() -> window.isThere("«scan.png» cannot be read here; have the text in pictures recognised (OCR) first"));
        window.picture("zones-unreadable-" + name(scheme));
        UitestRobot.takeFilesAway(middle.getCenterX(), middle.getCenterY());
        window.await(() -> !window.node(".drop-overlay").isVisible());
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void theGateShowsEachKindOfRow(ColorScheme scheme) throws Exception {
        window.robot.interact(() -> Theme.apply(scheme));
        choose(file("parties.csv", PARTIES));
        window.await(() -> window.isThere("Accept 3 parties"));
        for (int row = 0; row < 7; row++) {
            int selected = row;
            window.robot.interact(() -> rows().getSelectionModel().select(selected));
            window.picture("gate-" + name(scheme) + "-" + row);
        }
        ComboBox<PartyRole> role = role(5);
        assertThat(role.getValue()).isEqualTo(PartyRole.AGENT);
        window.robot.interact(() -> role.setValue(PartyRole.VIOLATOR));
        window.await(() -> window.isThere("Accept 4 parties"));
        window.robot.clickOn("#filter-unreadable");
        window.await(() -> rows().getItems().size() == 1);
        window.robot.clickOn("#filter-all");
        TitledPane columns = window.node("#columns");
        window.robot.interact(() -> columns.setExpanded(true));
        window.picture("columns-" + name(scheme));
        ComboBox<java.util.Optional<whereas.intake.Meaning>> name = window.robot.lookup(node ->
                "Meaning of the column Name".equals(node.getAccessibleText())).query();
        window.robot.interact(() -> name.setValue(java.util.Optional.empty()));
        window.await(() -> window.node("#accept").isDisabled());
        window.picture("columns-problem-" + name(scheme));
        window.press(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void theListOfChemicalsIsReplacedAndShowsItsDate(ColorScheme scheme) throws Exception {
        window.robot.interact(() -> Theme.apply(scheme));
        choose(file("p65chemicals.csv", CHEMICALS));
        window.await(() -> window.isThere("Replace the list"));
        window.picture("gate-chemicals-" + name(scheme));
        window.robot.clickOn("#accept");
        window.await(() -> window.text("#chemical-edition").startsWith("The official list of November 17, 2023"));
        window.goToSection(6);
        window.robot.clickOn(window.robot.lookup(node -> "Listed chemical to add".equals(node.getAccessibleText())).<Node>query());
        window.await(() -> window.isThere("Taken off the list: Cyclohexanol · 108-93-0"));
        window.picture("chemicals-" + name(scheme));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void rowsThatWereCopiedElsewhereArePasted() throws Exception {
        window.goToSection(4);
        window.robot.clickOn("#undo");
        window.robot.interact(() -> violators().requestFocus());
        copy(Map.of(DataFormat.PLAIN_TEXT, "Name\tStreet\tCity\tState\tZIP\nPacific Crab Importers LLC\t1 Pier Road\tOakland\tCA\t94607\n"));
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.await(() -> window.isThere("Accept 1 party"));
        window.press(KeyCode.ENTER);
        window.await(() -> violators().getItems().size() == 4);
    }

    @Test
    void aFieldThatHasTheFocusTakesWhatIsPasted() throws Exception {
        window.goToSection(5);
        copy(Map.of(DataFormat.PLAIN_TEXT, " legs"));
        window.press(KeyCode.END);
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.await(() -> window.isThere("Snow crab meat legs"));
        window.awaitState("Saved, revision 2");
    }

    @Test
    void filesThatWereCopiedInTheFileManagerArePastedByTheCommand() throws Exception {
        copy(Map.of(DataFormat.FILES, List.of(file("parties.csv", PARTIES))));
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.robot.write("paste");
        window.press(KeyCode.ENTER);
        window.await(() -> window.isThere("Accept 3 parties"));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void oneTypesOnWhileAHundredThousandRowsAreRead() throws Exception {
        window.goToSection(5);
        Bounds middle = middle();
        File list = LongLists.csv(folder.resolve("long.csv"), 100_000).toFile();
        assertThat(UitestRobot.dropFiles(middle.getMinX() + 8, middle.getMaxY() - 8, list)).isEqualTo(1);
        window.type("Snow crab legs, frozen, in brine");
        window.await(() -> window.isThere("Snow crab legs, frozen, in brine"));
        window.awaitSaved();
        window.await(240, () -> window.robot.lookup("#gate-rows").tryQuery().isPresent());
        assertThat(rows().getItems()).hasSizeGreaterThan(99_000);
        window.robot.clickOn("#gate-search").write("foods");
        window.await(() -> rows().getItems().size() < 50_000);
        window.picture("gate-long");
        window.press(KeyCode.ESCAPE);
        assertThat(violators().getItems()).hasSize(3);
    }

    @Test
    void papersThatWereDroppedAreReviewed() throws Exception {
        File notice = file("notice.txt", Files.readString(Path.of("src/test/resources/golden").resolve(golden())));
        Bounds middle = middle();
        assertThat(UitestRobot.dropFiles(middle.getMinX() + 8, middle.getMaxY() - 8, notice)).isEqualTo(1);
        window.await(() -> window.isThere("Review these papers"));
        window.picture("papers-asked");
        window.press(KeyCode.ENTER);
        window.await(() -> window.robot.lookup("#findings").tryQuery().isPresent());
        window.picture("findings-light");
        window.robot.interact(() -> Theme.apply(ColorScheme.DARK));
        window.picture("findings-dark");
        UitestApplication.FILE_CHOOSER_ANSWERS.add(List.of(folder.resolve("findings.json").toFile()));
        window.robot.clickOn("#save-findings");
        window.await(() -> Files.exists(folder.resolve("findings.json")));
        window.press(KeyCode.ESCAPE);
    }

    private static String golden() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/golden"))) {
            return files.filter(file -> file.getFileName().toString().matches("notice.*\\.txt")).sorted().findFirst()
                    .map(file -> Path.of("src/test/resources/golden").relativize(file).toString()).orElseThrow();
        }
    }

    private void choose(File file) {
        UitestApplication.FILE_CHOOSER_ANSWERS.add(List.of(file));
        window.robot.clickOn("#choose-files");
    }

    private void copy(Map<DataFormat, Object> content) {
        window.robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private File file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toFile();
    }

    private ComboBox<PartyRole> role(int row) {
        window.robot.interact(() -> rows().getSelectionModel().select(row));
        return window.node("#role");
    }

    private TableView<?> rows() {
        return window.node("#gate-rows");
    }

    private static boolean lit(Node node) {
        return node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("lit"));
    }

    private static String name(ColorScheme scheme) {
        return scheme.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Bounds bounds(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private Bounds middle() {
        return bounds(window.node(".page-scroll"));
    }

    private TableView<?> violators() {
        return window.robot.lookup(node -> node instanceof TableView && "Alleged violators".equals(node.getAccessibleText())).query();
    }
}
