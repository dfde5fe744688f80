package whereas.matter;

/** What makes a petitioner an interested party: 19 U.S.C. 1677(9). */
public enum Standing {
    PRODUCER('C'), UNION('D'), TRADE_ASSOCIATION('E'), ASSOCIATION_OF_INTERESTED_PARTIES('F'), PROCESSORS_COALITION('G');

    private final char paragraph;

    Standing(char paragraph) {
        this.paragraph = paragraph;
    }

    /** The subparagraph of 19 U.S.C. 1677(9): «(C)». */
    public String paragraph() {
        return "(" + paragraph + ")";
    }
}
