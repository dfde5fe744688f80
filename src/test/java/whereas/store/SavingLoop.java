package whereas.store;

import java.nio.file.Path;
import java.time.Clock;

/** A program that saves revisions of one matter until it is killed, and prints the number of each once it is confirmed. */
final class SavingLoop {
    private SavingLoop() {
    }

    public static void main(String[] arguments) {
        Store store = Store.open(Path.of(arguments[0]), Clock.systemUTC());
        StoredMatter stored = store.isNew() ? store.create(Samples.FORTY, "loop", "first") : store.matters().getFirst();
        while (true) {
            stored = store.save(stored.id(), stored.revision(), Samples.FORTY, "loop", "again");
            System.out.println(stored.revision());
        }
    }
}
