package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import javafx.scene.paint.Color;

/** A window that clips its pixels to the screen, where the headless platform's own would throw or wrap round. */
final class UitestWindow extends HeadlessWindow {
    private final IntBuffer screen;
    private final int screenWidth;
    private final int screenHeight;
    private int[] frame;
    private int frameWidth;
    private int frameHeight;

    UitestWindow(Window owner, Screen on, ByteBuffer pixels, int style) {
        super(new HeadlessWindowManager(), owner, on, pixels, style);
        screen = pixels.asIntBuffer();
        screenWidth = on.getWidth();
        screenHeight = on.getHeight();
    }

    @Override
    void blit(Pixels pixels) {
        frameWidth = pixels.getWidth();
        frameHeight = pixels.getHeight();
        frame = new int[frameWidth * frameHeight];
        ((IntBuffer) pixels.getBuffer()).duplicate().rewind().get(frame);
        for (int row = Math.max(0, -getY()); row < frameHeight && getY() + row < screenHeight; row++) {
            for (int column = Math.max(0, -getX()); column < frameWidth && getX() + column < screenWidth; column++) {
                screen.put((getY() + row) * screenWidth + getX() + column, frame[row * frameWidth + column]);
            }
        }
    }

    @Override
    void clearRect(int x, int width, int y, int height) {
        for (int row = Math.max(0, y); row < Math.min(y + height, screenHeight); row++) {
            for (int column = Math.max(0, x); column < Math.min(x + width, screenWidth); column++) {
                screen.put(row * screenWidth + column, 0);
            }
        }
    }

    /** Blends the window's last frame, which is premultiplied, over a part of the screen. */
    void paintOver(int x, int y, int width, int height, int[] data) {
        if (frame == null || !isVisible() || isClosed()) {
            return;
        }
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int frameX = x + column - getX();
                int frameY = y + row - getY();
                if (frameX >= 0 && frameY >= 0 && frameX < frameWidth && frameY < frameHeight) {
                    int at = row * width + column;
                    data[at] = blended(frame[frameY * frameWidth + frameX], data[at]);
                }
            }
        }
    }

    private static int blended(int above, int below) {
        int through = 255 - (above >>> 24);
        return 0xff000000 | channel(above, below, through, 16) << 16 | channel(above, below, through, 8) << 8 | channel(above, below, through, 0);
    }

    private static int channel(int above, int below, int through, int shift) {
        return Math.min(255, (above >> shift & 255) + (below >> shift & 255) * through / 255);
    }

    @Override
    public Color getColor(int x, int y) {
        int argb = screen.get(y * screenWidth + x);
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >> 24 & 255) / 255.0);
    }
}
