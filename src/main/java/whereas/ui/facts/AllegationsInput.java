package whereas.ui.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import whereas.matter.Allegation;
import whereas.matter.Chemical;
import whereas.matter.Product;
import whereas.matter.Violator;
import whereas.ui.input.Input;

/** Who is alleged to have exposed people to which chemical in which product: a yes or no for each three of them. */
public final class AllegationsInput extends Input<List<Allegation>> {
    private record Cell(String product, String chemical, String violator) {
    }

    private final Set<Cell> alleged = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper(this, "version");
    private List<Product> products = List.of();
    private List<Chemical> chemicals = List.of();
    private List<Violator> violators = List.of();

    AllegationsInput() {
        super("Allegations");
        startWith(List.of());
    }

    public List<Product> products() {
        return products;
    }

    public List<Chemical> chemicals() {
        return chemicals;
    }

    public List<Violator> violators() {
        return violators;
    }

    /** Grows with every change of what is alleged or of what there is to allege, so that a view knows when to look again. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    public boolean isAlleged(Product product, Chemical chemical, Violator violator) {
        return alleged.contains(new Cell(product.id(), chemical.id(), violator.id()));
    }

    public void allege(Product product, Chemical chemical, Violator violator, boolean yes) {
        allege(List.of(product), List.of(chemical), List.of(violator), yes);
    }

    /** Alleges each of the violators' exposing people to each of the chemicals in each of the products, or takes that back. */
    public void allege(List<Product> ofThese, List<Chemical> toThese, List<Violator> byThese, boolean yes) {
        for (Product product : ofThese) {
            for (Chemical chemical : toThese) {
                for (Violator violator : byThese) {
                    Cell cell = new Cell(product.id(), chemical.id(), violator.id());
                    if (yes) {
                        alleged.add(cell);
                    } else {
                        alleged.remove(cell);
                    }
                }
            }
        }
        version.set(version.get() + 1);
        accept(written(), this);
    }

    /** Says what there is to allege; allegations about what is gone are gone with it. */
    void over(List<Product> newProducts, List<Chemical> newChemicals, List<Violator> newViolators) {
        if (newProducts.equals(products) && newChemicals.equals(chemicals) && newViolators.equals(violators)) {
            return;
        }
        products = newProducts;
        chemicals = newChemicals;
        violators = newViolators;
        alleged.removeIf(cell -> products.stream().noneMatch(product -> product.id().equals(cell.product))
                || chemicals.stream().noneMatch(chemical -> chemical.id().equals(cell.chemical))
                || violators.stream().noneMatch(violator -> violator.id().equals(cell.violator)));
        version.set(version.get() + 1);
        show(written());
    }

    /** As few allegations as say it; those that say the same already stay as they are. */
    private List<Allegation> written() {
        List<Allegation> before = value().orElse(List.of());
        if (cells(before).equals(alleged)) {
            return before;
        }
        List<Allegation> allegations = new ArrayList<>();
        for (Product product : products) {
            Map<List<String>, List<String>> violatorsOf = new LinkedHashMap<>();
            for (Violator violator : violators) {
                List<String> to = chemicals.stream().filter(chemical -> isAlleged(product, chemical, violator)).map(Chemical::id).toList();
                if (!to.isEmpty()) {
                    violatorsOf.computeIfAbsent(to, _ -> new ArrayList<>()).add(violator.id());
                }
            }
            violatorsOf.forEach((to, by) -> allegations.add(new Allegation(product.id(), to, by)));
        }
        return List.copyOf(allegations);
    }

    private static Set<Cell> cells(List<Allegation> allegations) {
        Set<Cell> cells = new LinkedHashSet<>();
        allegations.forEach(one -> one.chemicals().forEach(chemical -> one.violators().forEach(violator ->
                cells.add(new Cell(one.product(), chemical, violator)))));
        return cells;
    }

    @Override
    protected void render(List<Allegation> shown) {
        alleged.clear();
        alleged.addAll(cells(shown));
        version.set(version.get() + 1);
    }
}
