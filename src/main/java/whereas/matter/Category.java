package whereas.matter;

/** The kinds of information that are normally business proprietary, in the order of 19 CFR 351.105(c)(1) to (11). */
public enum Category {
    TRADE_SECRETS, PRODUCTION_COSTS, DISTRIBUTION_COSTS, TERMS_OF_SALE, PRICES_OF_SALES, NAMES_OF_BUSINESS_PARTNERS, DUMPING_MARGINS,
    SUBSIDY_BENEFITS, NAMES_OF_SOURCES, POSITIONS_ON_PETITION, OTHER_INFORMATION;

    /** The number of the paragraph, from 1 to 11. */
    public int number() {
        return ordinal() + 1;
    }

    /** «19 CFR 351.105(c)(5)». */
    public String citation() {
        return "19 CFR 351.105(c)(" + number() + ")";
    }
}
