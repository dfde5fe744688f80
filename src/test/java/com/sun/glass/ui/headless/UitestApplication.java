package com.sun.glass.ui.headless;

import com.sun.glass.ui.CommonDialogs;
import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.io.File;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A desktop without a display: its screen has any size (uitest.screen=1600x1000) and its file dialogs answer as the test says. */
public final class UitestApplication extends HeadlessApplication {
    /** Answers of the next file and folder dialogs; where there is none the person cancels. */
    public static final Deque<List<File>> FILE_CHOOSER_ANSWERS = new ArrayDeque<>();
    /** The addresses of what the desktop was asked to show. */
    public static final List<String> SHOWN_DOCUMENTS = new ArrayList<>();

    private Screen[] screens;
    private UitestRobot robot;

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            String[] size = System.getProperty("uitest.screen", "1600x1000").split("x");
            int width = Integer.parseInt(size[0]);
            int height = Integer.parseInt(size[1]);
            screens = new Screen[] {new Screen(0, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, 100, 100, 1f, 1f, 1f, 1f)};
            frameBuffer = ByteBuffer.allocate(width * height * Integer.BYTES);
        }
        return screens;
    }

    @Override
    public Window createWindow(Window owner, Screen screen, int style) {
        return new UitestWindow(owner, screen, frameBuffer, style);
    }

    @Override
    public GlassRobot createRobot() {
        if (robot == null) {
            robot = new UitestRobot(this);
        }
        return robot;
    }

    @Override
    protected CommonDialogs.FileChooserResult staticCommonDialogs_showFileChooser(Window owner, String folder, String name, String title,
            int type,
            boolean multiple, CommonDialogs.ExtensionFilter[] filters, int chosenFilter) {
        return new CommonDialogs.FileChooserResult(new ArrayList<>(answer()), filters == null || filters.length == 0
                ? null : filters[chosenFilter]);
    }

    @Override
    protected File staticCommonDialogs_showFolderChooser(Window owner, String folder, String title) {
        List<File> answer = answer();
        return answer.isEmpty() ? null : answer.getFirst();
    }

    private static List<File> answer() {
        return FILE_CHOOSER_ANSWERS.isEmpty() ? List.of() : FILE_CHOOSER_ANSWERS.poll();
    }

    @Override
    protected void _showDocument(String address) {
        SHOWN_DOCUMENTS.add(address);
    }

    @Override
    protected boolean _supportsTransparentWindows() {
        return true;
    }

    @Override
    protected void staticCursor_setVisible(boolean visible) {
        // There is no pointer to be seen.
    }

    @Override
    public Cursor createCursor(int x, int y, Pixels pixels) {
        return new HeadlessCursor(0);
    }

    @Override
    protected int _getKeyCodeForChar(char character, int hint) {
        return character >= 'a' && character <= 'z' ? Character.toUpperCase(character) : character;
    }
}
