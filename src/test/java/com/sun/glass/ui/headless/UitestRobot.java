package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.io.File;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** A robot that, beyond the headless platform's own, holds keys while it clicks, clicks with each button, scrolls, and drags. */
public final class UitestRobot extends HeadlessRobot {
    private static final int DESKTOP = 0xff606060;
    private static int offered;
    private static View dropView;

    private final Set<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
    private final Set<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);
    private double mouseX;
    private double mouseY;
    private HeadlessWindow over;
    private HeadlessWindow grabbed;
    private int lastAction;

    UitestRobot(HeadlessApplication application) {
        super(application);
    }

    @Override
    public void keyPress(KeyCode key) {
        Application.invokeLater(() -> {
            keys.add(key);
            if (UitestDnd.dragging && key == KeyCode.ESCAPE) {
                endDrag(0);
            } else {
                super.keyPress(key);
            }
        });
    }

    @Override
    public void keyRelease(KeyCode key) {
        Application.invokeLater(() -> {
            keys.remove(key);
            super.keyRelease(key);
        });
    }

    @Override
    public double getMouseX() {
        return mouseX;
    }

    @Override
    public double getMouseY() {
        return mouseY;
    }

    @Override
    public void mouseMove(double x, double y) {
        mouseX = x;
        mouseY = y;
        Application.invokeLater(() -> {
            if (UitestDnd.dragging) {
                dragOver(at(mouseX, mouseY));
                return;
            }
            HeadlessWindow target = at(mouseX, mouseY);
            crossOver(target);
            HeadlessWindow window = grabbed != null && !buttons.isEmpty() ? grabbed : target;
            if (window != null && window.getView() != null) {
                mouse(window, buttons.isEmpty() ? MouseEvent.MOVE : MouseEvent.DRAG,
                        buttons.isEmpty() ? MouseEvent.BUTTON_NONE : getGlassEventButton(buttons.iterator().next()), false);
            }
        });
    }

    @Override
    public void mousePress(MouseButton... pressed) {
        Application.invokeLater(() -> {
            for (MouseButton button : pressed) {
                buttons.add(button);
                HeadlessWindow target = at(mouseX, mouseY);
                crossOver(target);
                if (target != null) {
                    press(target, button);
                }
            }
        });
    }

    private void press(HeadlessWindow target, MouseButton button) {
        grabbed = target;
        if (!target.isFocused() && target.isEnabled()) {
            target.requestFocus();
        }
        boolean menu = button == MouseButton.SECONDARY;
        mouse(target, MouseEvent.DOWN, getGlassEventButton(button), menu);
        if (menu && target.getView() instanceof HeadlessView view) {
            view.notifyMenu((int) mouseX - target.getX(), (int) mouseY - target.getY(), (int) mouseX, (int) mouseY, false);
        }
    }

    @Override
    public void mouseRelease(MouseButton... released) {
        Application.invokeLater(() -> {
            for (MouseButton button : released) {
                HeadlessWindow target = grabbed != null && !grabbed.isClosed() && grabbed.getView() != null ? grabbed : at(mouseX, mouseY);
                buttons.remove(button);
                grabbed = null;
                if (UitestDnd.dragging) {
                    dropHere();
                } else {
                    if (target != null) {
                        mouse(target, MouseEvent.UP, getGlassEventButton(button), false);
                    }
                    crossOver(at(mouseX, mouseY));
                }
            }
        });
    }

    @Override
    public void mouseWheel(int amount) {
        Application.invokeLater(() -> {
            HeadlessWindow target = at(mouseX, mouseY);
            if (target != null && target.getView() instanceof HeadlessView view) {
                for (int i = 0; i < Math.abs(amount); i++) {
                    view.notifyScroll((int) mouseX - target.getX(), (int) mouseY - target.getY(), (int) mouseX, (int) mouseY, 0, amount > 0
                            ? -1 : 1,
                            modifiers(), 1, 0, 0, 0, 40, 40);
                }
            }
        });
    }

    @Override
    public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean fit) {
        Arrays.fill(data, DESKTOP);
        for (Window window : Window.getWindows()) {
            if (window instanceof UitestWindow shown) {
                shown.paintOver(x, y, width, height, data);
            }
        }
    }

    /** Drops files at a place of the screen as a file manager would. Returns the action that the target took: 0 none, 1 copy, 2 move. */
    public static int dropFiles(double screenX, double screenY, File... files) {
        holdFiles(screenX, screenY, files);
        return onWindowThread(() -> {
            HeadlessWindow window = at(screenX, screenY);
            int x = (int) screenX - window.getX();
            int y = (int) screenY - window.getY();
            try {
                int action = DragCalls.over(window.getView(), x, y, (int) screenX, (int) screenY, Clipboard.ACTION_COPY);
                if (action == 0) {
                    DragCalls.leave(window.getView());
                    return 0;
                }
                return DragCalls.drop(window.getView(), x, y, (int) screenX, (int) screenY, action);
            } finally {
                UitestDnd.external = null;
            }
        });
    }

    /** Holds files over a place of the screen without dropping them. Returns the action that the target would take. */
    public static int holdFiles(double screenX, double screenY, File... files) {
        return onWindowThread(() -> {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put(Clipboard.FILE_LIST_TYPE, Arrays.stream(files).map(File::getAbsolutePath).toArray(String[]::new));
            StringBuilder addresses = new StringBuilder();
            Arrays.stream(files).forEach(file -> addresses.append(file.toURI()).append("\r\n"));
            data.put(Clipboard.URI_TYPE, addresses.toString());
            UitestDnd.external = data;
            HeadlessWindow window = at(screenX, screenY);
            int x = (int) screenX - window.getX();
            int y = (int) screenY - window.getY();
            DragCalls.enter(window.getView(), x, y, (int) screenX, (int) screenY, Clipboard.ACTION_COPY);
            return DragCalls.over(window.getView(), x, y, (int) screenX, (int) screenY, Clipboard.ACTION_COPY);
        });
    }

    /** Takes held files away again. */
    public static void takeFilesAway(double screenX, double screenY) {
        onWindowThread(() -> {
            DragCalls.leave(at(screenX, screenY).getView());
            UitestDnd.external = null;
            return 0;
        });
    }

    private static int onWindowThread(IntSupplier work) {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Application.invokeLater(() -> {
            try {
                answer.complete(work.getAsInt());
            } catch (Throwable thrown) {
                answer.completeExceptionally(thrown);
            }
        });
        return answer.join();
    }

    /** The topmost window at a place of the screen; null where there is none. */
    private static HeadlessWindow at(double x, double y) {
        HeadlessWindow hit = null;
        for (Window window : Window.getWindows()) {
            if (window.getView() != null && !window.isClosed() && window.isVisible() && !window.isMinimized() && x >= window.getX()
                    && x < window.getX() + window.getWidth() && y >= window.getY() && y < window.getY() + window.getHeight()) {
                hit = (HeadlessWindow) window;
            }
        }
        return hit;
    }

    private int modifiers() {
        int modifiers = getModifiers(buttons.toArray(MouseButton[]::new));
        modifiers |= keys.contains(KeyCode.CONTROL) ? KeyEvent.MODIFIER_CONTROL : 0;
        modifiers |= keys.contains(KeyCode.SHIFT) ? KeyEvent.MODIFIER_SHIFT : 0;
        modifiers |= keys.contains(KeyCode.ALT) ? KeyEvent.MODIFIER_ALT : 0;
        return modifiers | (keys.contains(KeyCode.COMMAND) ? KeyEvent.MODIFIER_COMMAND : 0);
    }

    private void mouse(HeadlessWindow window, int type, int button, boolean menu) {
        if (window.getView() instanceof HeadlessView view && window.isEnabled()) {
            view.notifyMouse(type, button, (int) mouseX - window.getX(), (int) mouseY - window.getY(), (int) mouseX, (int) mouseY,
                    modifiers(), menu, false);
        }
    }

    private void crossOver(HeadlessWindow now) {
        if (now == over) {
            return;
        }
        HeadlessWindow before = over;
        over = now;
        if (before != null && !before.isClosed() && before.getView() != null) {
            mouse(before, MouseEvent.EXIT, MouseEvent.BUTTON_NONE, false);
        }
        if (now != null) {
            mouse(now, MouseEvent.ENTER, MouseEvent.BUTTON_NONE, false);
        }
    }

    /** A drag begins in the application, with the actions that it offers. */
    static void beginDrag(int actions) {
        offered = actions;
        dropView = null;
    }

    private static int recommended() {
        return (offered & Clipboard.ACTION_MOVE) != 0 ? Clipboard.ACTION_MOVE : (offered & Clipboard.ACTION_COPY) != 0
                ? Clipboard.ACTION_COPY : offered;
    }

    private void dragOver(HeadlessWindow target) {
        View view = target == null ? null : target.getView();
        if (view != dropView) {
            if (dropView != null) {
                DragCalls.leave(dropView);
            }
            dropView = view;
            if (view != null) {
                DragCalls.enter(view, (int) mouseX - target.getX(), (int) mouseY - target.getY(), (int) mouseX, (int) mouseY, recommended());
            }
        }
        lastAction = view == null ? 0
                : DragCalls.over(view, (int) mouseX - target.getX(), (int) mouseY - target.getY(), (int) mouseX, (int) mouseY, recommended());
    }

    private void dropHere() {
        HeadlessWindow target = at(mouseX, mouseY);
        dragOver(target);
        int taken = 0;
        if (dropView != null) {
            if (lastAction == 0) {
                DragCalls.leave(dropView);
            } else {
                taken = DragCalls.drop(dropView, (int) mouseX - target.getX(), (int) mouseY - target.getY(), (int) mouseX, (int) mouseY,
                        lastAction);
            }
            dropView = null;
        }
        endDrag(taken);
    }

    private static void endDrag(int taken) {
        UitestDnd.result = taken;
        DragCalls.leaveLoop();
    }
}
