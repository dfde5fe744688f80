package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import whereas.matter.ServiceMethod;
import whereas.ui.facts.LedgerRowInput;
import whereas.ui.fx.Theme;

/** The service ledger in the window, by keys, light and dark. */
class LedgerWindowTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void numbersArePastedAWrongOneIsSaidAndARecipientIsMoved(ColorScheme scheme) throws TimeoutException {
        try (Window window = new Window(folder)) {
            window.robot.interact(() -> Theme.apply(scheme));
            window.open("Khee snow crab: Clean Product Advocates");
            window.goToSection(9);
            TableView<LedgerRowInput> table = window.node("#ledger");
            window.await(() -> table.getItems().size() == 68);
            window.robot.interact(() -> {
                table.requestFocus();
                table.getSelectionModel().select(1);
                ClipboardContent numbers = new ClipboardContent();
                numbers.putString("9407 1000 0000 0000 0000 61\n9407 1000 0000 0000 0000 79\n");
                Clipboard.getSystemClipboard().setContent(numbers);
            });
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.await(() -> window.text("#ledger-message").startsWith("1 article number entered. Not entered: line 2, the check digit of"));
            assertThat(table.getItems().get(1).row().articleWords()).contains("9407 1000 0000 0000 0000 61");
            show(window, table);
            window.picture("ledger-pasted-" + name(scheme));

            window.press(KeyCode.ENTER);
            assertThat(window.stage.getScene().getFocusOwner()).isInstanceOf(ComboBox.class);
            window.press(KeyCode.TAB);
            window.type("9407 1000 0000 0000 0000 62");
            Node editor = show(window, window.robot.lookup(".editor").queryAll().stream().filter(Node::isVisible).reduce((_, last) -> last).orElseThrow());
            window.picture("ledger-wrong-" + name(scheme));
            assertThat(table.getItems().get(1).dispatch().article().problem()).contains("its last digit, is 2");
            assertThat(editor.isVisible()).isTrue();

            window.robot.interact(() -> {
                table.getItems().get(1).dispatch().article().revert();
                table.getSelectionModel().select(6);
                table.scrollTo(6);
                table.getSelectionModel().getSelectedItem().method().choiceProperty().set(ServiceMethod.ELECTRONIC_MAIL);
            });
            LedgerRowInput alpine = table.getSelectionModel().getSelectedItem();
            assertThat(alpine.row().name()).isEqualTo("District Attorney of Alpine County");
            show(window, window.robot.lookup(".editor").queryAll().stream().filter(Node::isVisible).reduce((_, last) -> last).orElseThrow());
            window.picture("ledger-move-" + name(scheme));
            window.robot.clickOn(window.robot.lookup(node -> "E-mail address used".equals(node.getAccessibleText()) && node.isVisible()
                    && node.localToScene(0, 0).getY() > 0 && node.getParent().isVisible() && node.getParent().getParent().isVisible()).<Node>query());
            window.robot.write("prop65@alpine.example.org");
            window.press(KeyCode.ALT, KeyCode.M);
            window.await(() -> alpine.row().method() == ServiceMethod.ELECTRONIC_MAIL);
            show(window, table);
            window.picture("ledger-moved-" + name(scheme));
            assertThat(table.getItems()).hasSize(68);
            assertThat(table.getSelectionModel().getSelectedItem()).isSameAs(alpine);
            assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(5 + 1 + 32);
            window.robot.interact(() -> table.requestFocus());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(alpine.row().method()).isEqualTo(ServiceMethod.FIRST_CLASS_MAIL);
            window.robot.interact(() -> Theme.apply(ColorScheme.LIGHT));
        }
    }

    private static String name(ColorScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }

    /** Scrolls the page until a part of it is in view. */
    private static Node show(Window window, Node node) {
        window.robot.interact(() -> {
            var scroll = (javafx.scene.control.ScrollPane) window.node(".page-scroll");
            double top = node.localToScene(0, 0).getY() - scroll.getContent().localToScene(0, 0).getY() - 60;
            double room = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp(top / room, 0, 1));
        });
        return node;
    }
}
