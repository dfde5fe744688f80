package whereas.check.paper;

/** The kinds of papers that a packet is made of. */
public enum PaperKind {
    NOTICE("Notice"),
    CERTIFICATE_OF_MERIT("Certificate of Merit"),
    PROOF_OF_SERVICE("Proof of Service"),
    CONFIDENTIAL_INFORMATION("Confidential Factual Information"),
    APPENDIX_A("Appendix A"),
    APPENDIX_B("Appendix B"),
    LETTER("Letter"),
    COMPANY_CERTIFICATION("Company Certification"),
    GOVERNMENT_CERTIFICATION("Government Certification"),
    REPRESENTATIVE_CERTIFICATION("Representative Certification"),
    COMMISSION_CERTIFICATION("Certification to the Commission"),
    OTHER("Paper");

    private final String words;

    PaperKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is one of the certifications of 19 CFR 351.303(g). */
    public boolean certification() {
        return this == COMPANY_CERTIFICATION || this == GOVERNMENT_CERTIFICATION || this == REPRESENTATIVE_CERTIFICATION;
    }
}
