package whereas.store;

import java.nio.file.Path;
import java.time.Clock;
import whereas.result.Refused;

/** A program that opens a store which another process has open, saves a revision, and prints what it did or was told. */
final class SecondProcess {
    private SecondProcess() {
    }

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]), Clock.systemUTC())) {
            System.out.println("opened with " + store.matters().size() + " matters");
            StoredMatter first = store.matters().getFirst();
            System.out.println("saved revision " + store.save(first.id(), first.revision(), store.matter(first.id()), "the other", "a test").revision());
        } catch (Refused e) {
            System.out.println(e.getMessage());
        }
    }
}
