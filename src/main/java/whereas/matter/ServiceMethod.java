package whereas.matter;

/** A manner of service. */
public enum ServiceMethod {
    CERTIFIED_MAIL("Certified Mail", true),
    FIRST_CLASS_MAIL("First-Class Mail", true),
    EXPRESS_MAIL("Express Mail", true),
    PERSONAL_DELIVERY("Personal Delivery", false),
    ELECTRONIC_MAIL("Electronic Mail", false),
    ELECTRONIC_FILING("Electronic Filing", false);

    private final String words;
    private final boolean mailed;

    ServiceMethod(String words, boolean mailed) {
        this.words = words;
        this.mailed = mailed;
    }

    /** The method as a heading or a label names it. */
    public String words() {
        return words;
    }

    /** Whether the papers go to a place, and so need an address. */
    public boolean addressed() {
        return mailed || this == PERSONAL_DELIVERY;
    }

    /** Whether an envelope is deposited with the United States Postal Service. */
    public boolean mailed() {
        return mailed;
    }
}
