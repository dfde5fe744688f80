package whereas.ui.parties;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import whereas.intake.PartyList;
import whereas.intake.ViolatorImport;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.result.Note;
import whereas.result.Result;
import whereas.store.Store;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;

/** Takes files that are dropped or chosen, one after the other: recognises each, shows what it would do, and does it. */
public final class FilesViewModel {
    private final Store store;
    private final Background background;
    private final Dialogs dialogs;
    private final Predicate<ReviewViewModel> review;
    private final Supplier<Optional<FactsViewModel>> open;
    private final Consumer<String> say;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * @param review shows a list under review, and says whether to add what is then chosen
     * @param open the form of the open matter, if it is one that has alleged violators
     * @param say tells the person what was done
     */
    public FilesViewModel(Store store, Background background, Dialogs dialogs, Predicate<ReviewViewModel> review,
                          Supplier<Optional<FactsViewModel>> open, Consumer<String> say) {
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.review = review;
        this.open = open;
        this.say = say;
    }

    /** Where files held over the window would land, in one sentence. */
    public String landing(List<Path> files) {
        List<String> strange = files.stream().filter(file -> !Recognised.mayBe(file)).map(file -> "«" + file.getFileName() + "»").toList();
        if (!strange.isEmpty()) {
            return String.join(", ", strange) + " cannot be read here; lists are read from CSV files";
        }
        return open.get().map(FactsViewModel::matter).map(Matter::title)
                .map(title -> "Drop to add parties to the alleged violators of «" + title + "»,\nor to replace the directory of prosecutors")
                .orElse("Drop to replace the directory of prosecutors;\nto add alleged violators, open their matter first");
    }

    /** Whether files can be dropped here. */
    public boolean wants(List<Path> files) {
        return !files.isEmpty() && files.stream().allMatch(Recognised::mayBe);
    }

    public void choose() {
        take(dialogs.chooseLists("Choose lists of parties or of prosecutors"));
    }

    /** Takes files; the answer is whether it could. */
    public boolean take(List<Path> files) {
        waiting.addAll(files);
        next();
        return !files.isEmpty();
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Path file = waiting.poll();
        background.run("Reading " + file.getFileName(), _ -> Recognised.read(file), found -> {
            switch (found) {
                case Recognised.Parties parties -> parties(parties.list());
                case Recognised.Agencies agencies -> agencies(agencies.file(), agencies.directory());
            }
        }, reasons -> {
            dialogs.problems(file.getFileName() + " cannot be read", reasons);
            done();
        });
    }

    private void done() {
        busy = false;
        next();
    }

    private void parties(Result<PartyList> list) {
        String file = list.value().file();
        Optional<FactsViewModel> facts = open.get();
        if (facts.isEmpty()) {
            dialogs.tell("Open a matter first", file
                    + " is a list of parties. Open the matter whose alleged violators they are, then drop the file again.",
                    List.of());
        } else {
            Prop65Matter matter = facts.get().matter();
            ReviewViewModel plan = new ReviewViewModel(file, matter, ViolatorImport.plan(list.value(), matter.violators()), list.notes());
            if (review.test(plan) && !plan.chosen().isEmpty()) {
                facts.get().replaceViolators(plan.violators(), plan.allegationsAfter(), "Parties from " + file);
                int count = plan.countProperty().get();
                say.accept("Added " + (count == 1 ? "1 party" : count + " parties") + " from " + file + ". Undo takes them back in one step.");
            }
        }
        done();
    }

    private void agencies(String file, Result<AgencyDirectory> directory) {
        background.run("Comparing the directory of prosecutors", _ -> AgencyChanges.between(store.agencies(), directory.value()), changes -> {
            int rows = directory.value().agencies().size();
            List<String> details = new ArrayList<>(directory.notes().stream().map(Note::toString).toList());
            details.addAll(changes);
            if (changes.isEmpty()) {
                dialogs.tell("Nothing to replace", file + " is a directory of " + rows
                        + " prosecutors and says the same as the present one.", details);
                done();
            } else if (dialogs.confirm("Replace the directory of prosecutors?", file + " is a directory of " + rows
                    + " prosecutors. It takes the place of the "
                    + "present one for every matter that has not fixed its own. Compared with the present one, "
                            + (changes.size() == 1 ? "1 office differs:"
                    : changes.size() + " offices differ:"), details, "Replace")) {
                replace(directory.value());
            } else {
                done();
            }
        }, reasons -> {
            dialogs.problems("The directory of prosecutors cannot be compared", reasons);
            done();
        });
    }

    private void replace(AgencyDirectory directory) {
        background.run("Replacing the directory of prosecutors", _ -> {
            store.replaceAgencies(directory);
            return directory;
        }, _ -> {
            open.get().ifPresent(form -> form.ledger().serve(directory));
            say.accept("The directory of prosecutors now has " + directory.agencies().size() + " offices. The earlier one stays on record.");
            done();
        }, reasons -> {
            dialogs.problems("The directory of prosecutors was not replaced", reasons);
            done();
        });
    }
}
