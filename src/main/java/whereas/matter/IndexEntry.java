package whereas.matter;

/** One entry of a volume's proprietary index: where information of one kind stands. */
public record IndexEntry(Category category, PageSet pages, boolean exhibitList, ExhibitSet exhibits) {
    public Places places() {
        return new Places(pages, exhibitList, exhibits);
    }
}
