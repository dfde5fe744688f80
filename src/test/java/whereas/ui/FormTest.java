package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.ui.fx.Theme;

/** The fields that are more than a line of text, in the window. */
class FormTest {
    @TempDir private Path folder;
    private Window window;

    @BeforeEach
    void openKhee() throws TimeoutException {
        window = new Window(folder);
        window.robot.interact(() -> Theme.apply(ColorScheme.DARK));
        window.open("Khee snow crab: Clean Product Advocates");
    }

    @AfterEach
    void end() throws TimeoutException {
        window.robot.interact(() -> Theme.apply(ColorScheme.LIGHT));
        window.close();
    }

    @Test
    void aChemicalIsFoundInTheTableByAPartOfItsNameAndAdded() throws TimeoutException {
        window.goToSection(6);
        Node table = named("Listed chemical to add");
        window.robot.clickOn(table);
        window.robot.write("acryl");
        window.await(() -> window.isThere("Acrylamide · 79-06-1") && !window.isThere("Toluene · 108-88-3"));
        window.picture("chemical-dark");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.robot.clickOn("Add the chemical");
        window.await(() -> window.isThere("Acrylamide  (CAS 79-06-1)"));
        window.awaitState("Saved, revision 2");
    }

    @Test
    void aDateIsChosenFromTheCalendar() throws TimeoutException {
        window.robot.clickOn(named("Choose the date from a calendar: Date of the notice"));
        window.await(() -> window.isThere("15"));
        window.picture("calendar-dark");
        window.robot.clickOn("15");
        window.await(() -> window.<TextField>node("June 15, 2022") != null);
        window.awaitState("Saved, revision 2");
    }

    @Test
    void aViolatorIsAddedInTheEditorUnderTheTable() throws TimeoutException {
        window.goToSection(4);
        window.robot.clickOn("Add a violator");
        window.type("Pacific Crab Importers LLC");
        window.press(KeyCode.TAB);
        window.robot.write("Managing Member");
        window.awaitSaved();
        window.robot.clickOn("Add an address");
        window.robot.write("1 Pier Road");
        window.press(KeyCode.TAB);
        window.robot.write("Oakland");
        window.press(KeyCode.TAB);
        window.robot.write("ca");
        window.press(KeyCode.TAB);
        window.robot.write("94607");
        window.awaitSaved();
        window.await(() -> window.isThere("1 Pier Road, Oakland, CA 94607"));
        window.picture("violator-dark");
    }

    @Test
    void anAllegationIsTakenOutByItsCheckBox() throws TimeoutException {
        window.goToSection(7);
        CheckBox box = (CheckBox) named("JID Freezer Service, LLC, Lead, Snow crab meat");
        window.robot.clickOn(box);
        window.awaitState("Saved, revision 2");
        CheckBox all = window.robot.lookup(node -> node instanceof CheckBox && "Lead".equals(((CheckBox) node).getText())).query();
        assertThat(all.isIndeterminate()).isTrue();
        window.robot.clickOn(all);
        window.awaitState("Saved, revision 3");
        assertThat(box.isSelected()).isTrue();
    }

    @Test
    void theRecipientsOfAServiceEventArePicked() throws TimeoutException {
        window.goToSection(9);
        TableView<?> table = (TableView<?>) named("Service events");
        window.robot.interact(() -> table.getSelectionModel().select(0));
        window.robot.clickOn(named("Recipients"));
        window.await(() -> window.isThere("Khee Trading, Inc."));
        window.picture("recipients-dark");
        window.robot.clickOn(window.robot.lookup(node -> node.getClass().getSimpleName().contains("Cell")
                && window.robot.from(node).lookup("Attorney General").tryQuery().isPresent()
                && node.getScene() != window.stage.getScene()).<Node>query());
        window.press(KeyCode.ESCAPE);
        window.awaitState("Saved, revision 2");
    }

    private Node named(String meaning) {
        return window.robot.lookup(node -> meaning.equals(node.getAccessibleText()) && node.isVisible()).query();
    }
}
