package whereas.ui.parties;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import whereas.intake.ImportItem;
import whereas.matter.Address;

/** One party of a list under review. */
public final class ReviewRow {
    private final ImportItem item;
    private final BooleanProperty chosen;

    ReviewRow(ImportItem item) {
        this.item = item;
        this.chosen = new SimpleBooleanProperty(this, "chosen", item.isProposed());
    }

    public ImportItem item() {
        return item;
    }

    /** Whether it will be added. */
    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Whether choosing it would add anything. */
    public boolean canBeChosen() {
        return switch (item) {
            case ImportItem.New _, ImportItem.AddsAddress _ -> true;
            case ImportItem.Duplicate near -> !near.isExact();
            case ImportItem.Unreadable _ -> false;
        };
    }

    /** What it is, in a word or two. */
    public String kind() {
        return switch (item) {
            case ImportItem.New _ -> "New";
            case ImportItem.AddsAddress _ -> "Adds an address";
            case ImportItem.Duplicate near -> near.isExact() ? "Already there" : "May be a duplicate";
            case ImportItem.Unreadable _ -> "Cannot be read";
        };
    }

    public String name() {
        return item.party().isReadable() ? item.party().name() : item.party().lines();
    }

    /** The addresses that the list has for it, one to a line. */
    public String addresses() {
        return String.join("\n", item.party().addresses().stream().map(Address::oneLine).toList());
    }

    /** Why it is what it is, and what somebody should look at. */
    public String reason() {
        List<String> reasons = new ArrayList<>();
        if (!(item instanceof ImportItem.New)) {
            reasons.add(item.sentence());
        }
        if (!(item instanceof ImportItem.Unreadable)) {
            reasons.addAll(item.party().doubts());
        }
        return String.join("\n", reasons);
    }
}
