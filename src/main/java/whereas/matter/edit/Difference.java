package whereas.matter.edit;

/**
 * A fact that two versions of a matter have differently.
 *
 * @param path where it stands, as {@code violators[khee-trading].name}
 * @param name the same for people: «Violators, Khee Trading, Inc., name»
 * @param before what it was when both began; empty where there was none
 * @param mine what it is in one version; empty where it has none
 * @param theirs what it is in the other
 * @param changed who changed it
 */
public record Difference(String path, String name, String before, String mine, String theirs, Changed changed) {
    /** Who changed a fact since both began. */
    public enum Changed { MINE, THEIRS, BOTH }

    /** Which version is taken unless a person says otherwise: that which was changed, and mine where both were. */
    public boolean mineByDefault() {
        return changed != Changed.THEIRS;
    }
}
