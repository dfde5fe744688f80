package whereas.assembly;

/** Where a long piece of work reports how far it is and hears whether it should stop. */
public interface Progress {
    /** Progress that nobody watches. */
    Progress NONE = new Progress() {
        @Override public void step(int done, int total, String what) { }

        @Override public boolean cancelled() { return false; }
    };

    /** So many of so many steps are done; the next one is named. */
    void step(int done, int total, String what);

    boolean cancelled();
}
