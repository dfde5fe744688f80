package whereas.intake;

import java.util.EnumSet;
import java.util.List;

/** What the cells of a column are. */
public enum Meaning {
    NAME("name", true),
    ADDRESSEE("addressee", true),
    ADDRESS("whole address", true),
    STREET("street", true),
    CITY("city", false),
    STATE("state", false),
    ZIP("ZIP code", false),
    CITY_STATE_ZIP("city, state and ZIP code", false),
    COUNTRY("country", false),
    EMAIL("e-mail", true),
    PHONE("telephone", true),
    ROLE("role", true),
    /** An envelope's lines, from the name to the ZIP code or the e-mail address. */
    BLOCK("name and address", false),
    AGENT_NAME("agent's name", false),
    AGENT_ADDRESS("agent's address", true),
    /** The list's own word about what is wrong with a row. */
    REMARK("remark", true),
    PRODUCT("product", false),
    BRAND("brand", false),
    UPC("UPC", false);

    /** What the columns of a list of parties can be. */
    public static final List<Meaning> OF_PARTIES = List.copyOf(EnumSet.range(NAME, REMARK));
    /** What the columns of a list of products can be. */
    public static final List<Meaning> OF_PRODUCTS = List.copyOf(EnumSet.range(PRODUCT, UPC));

    private final String words;
    private final boolean several;

    Meaning(String words, boolean several) {
        this.words = words;
        this.several = several;
    }

    /** The meaning in words for a message or a menu. */
    public String words() {
        return words;
    }

    /** Whether more than one column of a file may mean this. */
    public boolean several() {
        return several;
    }
}
