package whereas.ui.input;

/** A value that is put in or taken out as a whole and not edited. */
public final class FixedInput<T> extends Input<T> {
    public FixedInput(String label) {
        super(label);
    }

    @Override
    protected void render(T shown) {
        // Whoever displays it reads the value.
    }
}
