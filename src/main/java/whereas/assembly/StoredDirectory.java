package whereas.assembly;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.intake.PartyName;
import whereas.intake.gate.FirmDirectory;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.store.PartyUse;
import whereas.store.Store;

/** What the store knows of companies, looked up in memory so that long lists are compared quickly. */
public final class StoredDirectory implements FirmDirectory {
    private final Store store;
    private final Map<String, Map<Long, PartyUse>> uses = new HashMap<>();
    private final Map<Long, Matter> matters = new HashMap<>();

    public StoredDirectory(Store store) {
        this.store = store;
        store.violatorUses().forEach(use -> uses.computeIfAbsent(new PartyName(use.name()).key(), _ -> new LinkedHashMap<>()).putIfAbsent(use.matter(), use));
    }

    @Override
    public List<Known> violators(String name) {
        String key = new PartyName(name).key();
        return uses.getOrDefault(key, Map.of()).values().stream().flatMap(use -> known(use, key).stream()).toList();
    }

    private Optional<Known> known(PartyUse use, String key) {
        return matters.computeIfAbsent(use.matter(), store::matter) instanceof Prop65Matter notice
                ? notice.violators().stream().filter(violator -> new PartyName(violator.name()).key().equals(key)).findFirst()
                        .map(violator -> new Known(use.title(), use.date(), violator))
                : Optional.empty();
    }
}
