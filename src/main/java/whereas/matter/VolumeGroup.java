package whereas.matter;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Volumes that a sentence speaks of together.
 *
 * @param volumes in the submission's order
 * @param inARow whether they follow each other there
 */
public record VolumeGroup(List<Volume> volumes, boolean inARow) {
    public VolumeGroup {
        volumes = List.copyOf(volumes);
    }

    /** Those of all volumes for which something holds. */
    static VolumeGroup of(List<Volume> all, Predicate<Volume> chosen) {
        int[] places = IntStream.range(0, all.size()).filter(i -> chosen.test(all.get(i))).toArray();
        return new VolumeGroup(IntStream.of(places).mapToObj(all::get).toList(),
                places.length > 0 && places[places.length - 1] - places[0] == places.length - 1);
    }

    /** «Volume I», «Volumes II through V», «Volumes II and IV»; empty for no volume. */
    public String words() {
        List<String> numbers = volumes.stream().map(Volume::number).toList();
        return switch (numbers.size()) {
            case 0 -> "";
            case 1 -> "Volume " + numbers.getFirst();
            case 2 -> "Volumes " + numbers.getFirst() + " and " + numbers.getLast();
            default -> "Volumes " + (inARow ? numbers.getFirst() + " through " + numbers.getLast()
                    : String.join(", ", numbers.subList(0, numbers.size() - 1)) + ", and " + numbers.getLast());
        };
    }
}
