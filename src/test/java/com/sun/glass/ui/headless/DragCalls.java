package com.sun.glass.ui.headless;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.EventLoop;
import com.sun.glass.ui.View;
import java.lang.reflect.Method;

/** What a desktop tells a view while something is dragged over it; JavaFX keeps these calls to itself. */
final class DragCalls {
    private static EventLoop loop;

    private DragCalls() {
    }

    /** The action that the view would take is returned: see Clipboard.ACTION_COPY and its like. */
    static int enter(View view, int x, int y, int screenX, int screenY, int action) {
        return call(view, "notifyDragEnter", x, y, screenX, screenY, action);
    }

    static int over(View view, int x, int y, int screenX, int screenY, int action) {
        return call(view, "notifyDragOver", x, y, screenX, screenY, action);
    }

    static int drop(View view, int x, int y, int screenX, int screenY, int action) {
        return call(view, "notifyDragDrop", x, y, screenX, screenY, action);
    }

    static void leave(View view) {
        try {
            Method method = View.class.getDeclaredMethod("notifyDragLeave");
            method.setAccessible(true);
            method.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits, handling events, until a drag that began in the application is over. */
    static void enterLoop() {
        loop = Application.GetApplication().createEventLoop();
        loop.enter();
    }

    static void leaveLoop() {
        if (loop != null) {
            EventLoop ended = loop;
            loop = null;
            ended.leave(null);
        }
    }

    private static int call(View view, String name, int... arguments) {
        try {
            Method method = View.class.getDeclaredMethod(name, int.class, int.class, int.class, int.class, int.class);
            method.setAccessible(true);
            return (int) method.invoke(view, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
