package whereas.intake.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an import would do about one entry of a list.
 *
 * @param <A> what is done when the item is accepted
 */
public sealed interface GateItem<A> {
    Entry entry();

    /** What accepting it does; empty when there is nothing to accept. */
    Optional<A> action();

    /** Whether it is accepted unless somebody objects. */
    boolean isProposed();

    /** What would be done, or why nothing would, in one sentence. */
    String sentence();

    /**
     * Something that is not there yet.
     *
     * @param note what is known of it from elsewhere, or why it is not proposed; may be empty
     */
    record New<A>(Entry entry, A added, boolean isProposed, String note) implements GateItem<A> {
        @Override
        public Optional<A> action() {
            return Optional.of(added);
        }

        @Override
        public String sentence() {
            return "«" + entry.name() + "» is new" + (note.isEmpty() ? "" : "; " + note);
        }
    }

    /**
     * Something that is there and that the list has otherwise.
     *
     * @param of what it is compared with: «the matter», «the directory»
     */
    record Changed<A>(Entry entry, String of, List<FieldChange> fields, A change) implements GateItem<A> {
        public Changed {
            fields = List.copyOf(fields);
        }

        @Override
        public Optional<A> action() {
            return Optional.of(change);
        }

        @Override
        public boolean isProposed() {
            return true;
        }

        @Override
        public String sentence() {
            return "«" + entry.name() + "» differs from " + of + ": " + fields.stream().map(FieldChange::sentence)
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * Something that is there already, or may be.
     *
     * @param otherwise what accepting it does because the two only resemble each other; empty when they are one for certain
     */
    record Duplicate<A>(Entry entry, String reason, Optional<A> otherwise) implements GateItem<A> {
        /** Whether it is the same for certain, so that there is nothing to accept. */
        public boolean isExact() {
            return otherwise.isEmpty();
        }

        @Override
        public Optional<A> action() {
            return otherwise;
        }

        @Override
        public boolean isProposed() {
            return false;
        }

        @Override
        public String sentence() {
            return "«" + entry.name() + "» " + reason;
        }
    }

    /** Rows that nothing can be made of, and why. */
    record Unreadable<A>(Entry entry, String reason) implements GateItem<A> {
        @Override
        public Optional<A> action() {
            return Optional.empty();
        }

        @Override
        public boolean isProposed() {
            return false;
        }

        @Override
        public String sentence() {
            return (entry.name().isEmpty() ? entry.where() : "«" + entry.name() + "», " + entry.where()) + ", cannot be used: " + reason;
        }
    }

    /** Something that is there and that the list does not have. */
    record Missing<A>(Entry entry, A removal, boolean isProposed) implements GateItem<A> {
        @Override
        public Optional<A> action() {
            return Optional.of(removal);
        }

        @Override
        public String sentence() {
            return "«" + entry.name() + "» is not in the list; " + (isProposed ? "it goes" : "it stays unless you choose that it goes");
        }
    }
}
