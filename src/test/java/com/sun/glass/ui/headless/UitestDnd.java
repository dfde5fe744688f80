package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.SystemClipboard;
import java.util.HashMap;
import java.util.Map;

/** What is being dragged: by the robot within the application, or as if from outside of it. */
public final class UitestDnd extends SystemClipboard {
    /** What is dragged from outside, by its type; null while nothing is. */
    static Map<String, Object> external;
    static boolean dragging;
    static int result;

    public UitestDnd() {
        super(Clipboard.DND);
    }

    @Override
    protected boolean isOwner() {
        return external == null;
    }

    @Override
    protected void pushToSystem(HashMap<String, Object> data, int actions) {
        dragging = true;
        result = 0;
        UitestRobot.beginDrag(actions);
        try {
            DragCalls.enterLoop();
        } finally {
            dragging = false;
        }
        actionPerformed(result);
    }

    @Override
    protected void pushTargetActionToSystem(int action) {
        // Nobody outside waits for it.
    }

    @Override
    protected Object popFromSystem(String type) {
        return external.get(type);
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return Clipboard.ACTION_COPY_OR_MOVE | Clipboard.ACTION_REFERENCE;
    }

    @Override
    protected String[] mimesFromSystem() {
        return external.keySet().toArray(String[]::new);
    }
}
