package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.ui.fx.Theme;

/** The pages and the findings beside the facts, worked by mouse and keys. */
class PreviewWindowTest {
    private static final String KHEE = "Khee snow crab: Clean Product Advocates";
    @TempDir private Path folder;
    private Window window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new Window(folder);
        window.robot.interact(() -> {
            window.stage.setWidth(1600);
            window.stage.setHeight(1000);
        });
    }

    @AfterEach
    void end() throws TimeoutException {
        window.robot.interact(() -> Theme.apply(ColorScheme.LIGHT));
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1600, 1000", "DARK, 1600, 1000", "LIGHT, 1280, 800", "DARK, 1280, 800"})
    void thePagesAndTheFindingsComeIntoView(ColorScheme scheme, int width, int height) throws TimeoutException {
        window.robot.interact(() -> {
            Theme.apply(scheme);
            window.stage.setWidth(width);
            window.stage.setHeight(height);
        });
        openKhee();
        String name = "preview-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
        window.picture(name);
        window.robot.clickOn("#side-findings");
        window.await(() -> !text("#findings-summary").isEmpty());
        window.picture(name + "-findings");
        assertThat(window.<ListView<?>>node("#findings").getItems()).isNotEmpty();
    }

    @Test
    void whatIsTypedStandsOnThePage() throws TimeoutException {
        openKhee();
        window.goToSection(2);
        window.type("Cleaner Products Alliance");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot.write("cleaner products alliance");
        window.await(() -> text("#find-count").startsWith("1 of "));
        window.picture("preview-typed");
        window.press(KeyCode.ENTER);
        window.await(() -> text("#find-count").startsWith("2 of "));
    }

    @Test
    void aClickOnAWordGoesToItsField() throws TimeoutException {
        openKhee();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot.write("985 richard");
        window.await(() -> window.robot.lookup(".match-present").tryQuery().isPresent());
        window.picture("preview-found");
        window.robot.clickOn(".match-present");
        window.await(() -> window.stage.getScene().getFocusOwner() instanceof javafx.scene.control.TextArea area
                && area.getText().startsWith("985 Richard Avenue"));
        window.picture("preview-went-to-field");
    }

    @Test
    void aFieldShowsWhereItsFactIsUsed() throws TimeoutException {
        openKhee();
        window.goToSection(2);
        window.press(KeyCode.F4);
        window.await(() -> window.robot.lookup("#uses .hyperlink").queryAll().size() >= 4);
        window.await(() -> window.robot.lookup(".use-mark").tryQuery().isPresent());
        window.picture("preview-uses");
    }

    @Test
    void aDocumentIsChosenAndItsPagesAreZoomedAndHidden() throws TimeoutException {
        openKhee();
        ComboBox<?> documents = window.node("#documents");
        window.robot.interact(() -> documents.getSelectionModel().select(documents.getItems().size() - 1));
        window.await(() -> text("#page-count").equals("Page 1 of 5"));
        window.robot.clickOn(named("Show or hide small pages"));
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        window.await(() -> window.<ListView<?>>node("#thumbnails").getItems().size() == 5);
        window.picture("preview-thumbnails");
        window.robot.clickOn(window.robot.lookup(node -> node instanceof javafx.scene.control.ListCell<?> cell && "4".equals(cell.getText())).<Node>query());
        window.await(() -> text("#page-count").equals("Page 4 of 5"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.await(() -> window.robot.lookup("#documents").tryQuery().isEmpty());
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.await(() -> window.robot.lookup("#documents").tryQuery().isPresent());
    }

    @Test
    void anErrorLeadsToItsFieldAndIsAcceptedForAReason() throws TimeoutException {
        openKhee();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot.write("856552001091");
        window.await(() -> window.robot.lookup(".match-present").tryQuery().isPresent());
        window.robot.clickOn(".match-present");
        window.await(() -> window.stage.getScene().getFocusOwner() instanceof TextField field && field.getText().equals("856552001091"));
        window.type("856552001092");
        window.robot.clickOn("#side-findings");
        window.await(() -> window.robot.lookup(node -> node instanceof Text text && text.getText().contains("“856552001092”") && text.isVisible()).tryQuery().isPresent());
        String errors = text("#side-findings");
        assertThat(errors).matches("Findings \\([12]\\)");
        Node message = window.robot.lookup(node -> node instanceof Text text && text.getText().contains("“856552001092”") && text.isVisible()).query();
        window.robot.clickOn(message);
        window.await(() -> window.stage.getScene().getFocusOwner() instanceof TextField field && field.getText().equals("856552001092"));
        window.picture("findings-error");
        window.robot.clickOn("#reason");
        window.robot.write("so");
        window.robot.clickOn("#accept-finding");
        assertThat(window.isThere("Give a reason that a colleague understands, in 12 letters or more.")).isTrue();
        window.robot.clickOn("#reason");
        window.robot.write(" it stands on the package");
        window.robot.clickOn("#accept-finding");
        window.await(() -> text("#side-findings").equals("Findings"));
        window.picture("findings-accepted");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> text("#side-findings").equals(errors));
    }

    @Test
    void aTradeMatterHasItsPagesAndFindingsToo() throws TimeoutException {
        window.robot.clickOn(window.robot.lookup(node -> node instanceof Text text && text.getText().startsWith("Ferrovanadium")).<Text>query());
        window.await(() -> text("#page-count").startsWith("Page 1 of "));
        window.await(() -> window.robot.lookup(".sheet").tryQuery().isPresent());
        window.picture("preview-trade");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    }

    private void openKhee() throws TimeoutException {
        window.open(KHEE);
        window.await(() -> text("#page-count").equals("Page 1 of 3"));
        window.await(() -> window.robot.lookup(".sheet").tryQuery().isPresent());
    }

    private String text(String query) {
        return window.robot.lookup(query).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private Node named(String meaning) {
        return window.robot.lookup(node -> meaning.equals(node.getAccessibleText()) && node.isVisible()).query();
    }
}
