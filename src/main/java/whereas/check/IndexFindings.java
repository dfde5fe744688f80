package whereas.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import whereas.matter.Category;
import whereas.matter.Exhibit;
import whereas.matter.ExhibitSet;
import whereas.matter.IndexEntry;
import whereas.matter.PageSet;
import whereas.matter.Places;
import whereas.matter.TradeMatter;
import whereas.matter.Volume;
import whereas.result.Note;

/** What is wrong with the proprietary index of one volume, in itself and beside the volume's caption. */
final class IndexFindings {
    private final List<Note> notes;
    private final Set<String> numbers;
    private final Volume volume;
    private final String path;
    private final String name;

    private IndexFindings(List<Note> notes, Set<String> numbers, Volume volume, String path) {
        this.notes = notes;
        this.numbers = numbers;
        this.volume = volume;
        this.path = path;
        this.name = "Volume " + volume.number();
    }

    static void add(List<Note> notes, TradeMatter matter) {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < matter.volumes().size(); i++) {
            Volume volume = matter.volumes().get(i);
            if (!numbers.add(key(volume.number()))) {
                notes.add(Note.error("volumes[" + i + "].number", "another volume is called Volume " + volume.number()
                        + " already; give each its own number"));
            }
        }
        for (int i = 0; i < matter.volumes().size(); i++) {
            new IndexFindings(notes, numbers, matter.volumes().get(i), "volumes[" + i + "]").add();
        }
    }

    private void add() {
        Set<Category> seen = new HashSet<>();
        for (int j = 0; j < volume.index().size(); j++) {
            IndexEntry entry = volume.index().get(j);
            String where = path + ".index[" + j + "]";
            if (!seen.add(entry.category())) {
                error(where, name + " has a second entry under " + entry.category().citation() + "; put the two into one");
            }
            if (entry.places().isEmpty()) {
                error(where, "the entry of " + name + " under " + entry.category().citation()
                        + " names no page and no exhibit; fill it or delete it");
            }
            places(where, entry.places());
            contents(where, entry.category());
        }
        volume.caption().ifPresent(caption -> places(path + ".caption", caption));
        if (volume.proprietary()) {
            volume.caption().ifPresentOrElse(this::caption, this::catchAllOmits);
            catchAllAlone();
        }
    }

    /** Exhibits of another volume, and pages that the volume does not have. */
    private void places(String where, Places places) {
        for (Exhibit exhibit : places.exhibits().exhibits()) {
            if (!own(exhibit)) {
                String other = key(exhibit.volume());
                notes.add(numbers.contains(other)
                        ? Note.error(where + ".exhibits", "Exhibit " + exhibit.words() + " is an exhibit of Volume " + exhibit.volume()
                                + ", but stands in the index of "
                                + name + "; move it there or mend its number")
                        : Note.warning(where + ".exhibits", "Exhibit " + exhibit.words() + " does not begin with the number of " + name
                                + " or of any other volume; is it mistyped?"));
            }
        }
        PageSet beyond = volume.pages().map(last -> new PageSet(places.pages().pages().stream().filter(page -> page > last).toList()))
                .orElse(PageSet.none());
        if (!beyond.isEmpty()) {
            error(where + ".pages", new Places(beyond, false, ExhibitSet.none()).words() + " cannot be right, for " + name + " has only "
                    + volume.pages().orElseThrow() + " pages; mend the list or the number of pages");
        }
    }

    private void contents(String where, Category category) {
        Volume.Contents own = volume.contents();
        boolean strange = category == Category.DUMPING_MARGINS && own != Volume.Contents.ANTIDUMPING
                || category == Category.SUBSIDY_BENEFITS && own != Volume.Contents.COUNTERVAILING
                || category == Category.POSITIONS_ON_PETITION && own != Volume.Contents.GENERAL;
        if (strange) {
            notes.add(Note.warning(where + ".category", category.citation() + " does not fit a volume about " + switch (own) {
                case GENERAL -> "general information and injury";
                case ANTIDUMPING -> "dumping";
                case COUNTERVAILING -> "subsidies";
            } + "; check the category of this entry of " + name));
        }
    }

    private void caption(Places caption) {
        Places index = ownOnly(volume.places());
        Places lacking = index.without(caption);
        if (!lacking.isEmpty()) {
            String categories = volume.entries().stream().filter(entry ->
                    !entry.places().without(entry.places().without(lacking)).isEmpty())
                    .map(entry -> "(c)(" + entry.category().number() + ")").collect(Collectors.joining(", "));
            error(path + ".caption", lacking.words() + verb(lacking, " stands", " stand") + " in the index of " + name
                    + " under 19 CFR 351.105" + categories
                    + " but not in its caption; add" + verb(lacking, " it", " them") + " to the caption, or mend the index");
        }
        Places unexplained = ownOnly(caption).without(index);
        if (!unexplained.isEmpty()) {
            error(path + ".caption", unexplained.words() + verb(unexplained, " stands", " stand") + " in the caption of " + name
                    + " but in no entry of its index; add an entry that says why" + verb(unexplained, " it is", " they are")
                    + " proprietary, or mend the caption");
        }
    }

    /** Without a caption to compare with: a catch-all entry that names nearly every place shows what was forgotten in it. */
    private void catchAllOmits() {
        Places all = ownOnly(volume.places());
        Places omitted = all.without(places(Category.OTHER_INFORMATION));
        if (!omitted.isEmpty() && count(omitted) * 10 <= count(all)) {
            notes.add(Note.warning(path + ".index", omitted.words() + verb(omitted, " is", " are") + " not under "
                    + Category.OTHER_INFORMATION.citation()
                    + ", where nearly every other place of " + name + " is;" + verb(omitted, " was it", " were they")
                            + " forgotten there, or mistyped elsewhere?"));
        }
    }

    private void catchAllAlone() {
        Places others = volume.index().stream().filter(entry -> entry.category() != Category.OTHER_INFORMATION).map(IndexEntry::places)
                .reduce(Places.none(), Places::with);
        Places alone = places(Category.OTHER_INFORMATION).without(others);
        if (!alone.isEmpty()) {
            notes.add(Note.info(path + ".index", alone.words() + " of " + name + verb(alone, " rests", " rest") + " on "
                    + Category.OTHER_INFORMATION.citation() + " alone; see whether a narrower category fits"));
        }
    }

    private Places places(Category category) {
        return volume.index().stream().filter(entry -> entry.category() == category).map(IndexEntry::places).reduce(Places.none(),
                Places::with);
    }

    /** Exhibits of other volumes are reported once, for what they are. */
    private Places ownOnly(Places places) {
        return new Places(places.pages(), places.exhibitList(), places.exhibits().where(this::own));
    }

    private boolean own(Exhibit exhibit) {
        return key(exhibit.volume()).equals(key(volume.number()));
    }

    private static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    private static String verb(Places places, String one, String many) {
        return count(places) == 1 ? one : many;
    }

    private static int count(Places places) {
        return places.pages().size() + (places.exhibitList() ? 1 : 0) + places.exhibits().size();
    }

    private void error(String where, String message) {
        notes.add(Note.error(where, message));
    }
}
