package com.sun.glass.ui.uitest;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.UitestApplication;
import com.sun.glass.ui.headless.UitestDnd;

/** With -Dglass.platform=Uitest: JavaFX's headless platform with its gaps filled, so that windows are tested without a display. */
public final class UitestPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new UitestApplication();
    }

    @Override
    public ClipboardDelegate createClipboardDelegate() {
        ClipboardDelegate usual = super.createClipboardDelegate();
        return name -> Clipboard.DND.equals(name) ? new UitestDnd() : usual.createClipboard(name);
    }
}
