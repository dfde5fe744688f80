package whereas.assembly;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.intake.NearDuplicates;
import whereas.intake.PartyName;
import whereas.matter.Address;
import whereas.store.ChemicalUse;
import whereas.store.PartyRecord;
import whereas.store.PartyUse;
import whereas.store.ProductUse;
import whereas.store.Store;

/** The directory of parties: everybody who stands in the latest revision of any matter, and whom the firm keeps a record of. */
public final class FirmParties {
    /** Those whose address is their own; the people of a noticing party share one. */
    private static final Set<PartyUse.Role> STAND_ALONE = Set.of(PartyUse.Role.VIOLATOR, PartyUse.Role.SERVED);
    private final List<FirmParty> parties;
    private final Map<String, FirmParty> byKey = new HashMap<>();

    private FirmParties(List<FirmParty> parties) {
        this.parties = List.copyOf(parties);
        parties.forEach(party -> party.spellings().forEach(spelling -> byKey.putIfAbsent(key(spelling), party)));
    }

    /**
     * Parties that may be one.
     *
     * @param reasons why, one sentence each
     */
    public record Duplicates(List<FirmParty> parties, List<String> reasons) {
        public Duplicates {
            parties = List.copyOf(parties);
            reasons = List.copyOf(reasons);
        }
    }

    /** @param standings where the matters stand; see {@link Docket#standings} */
    public static FirmParties of(Store store, List<Standing> standings) {
        Map<Long, Standing> where = standings.stream().collect(Collectors.toMap(standing -> standing.matter().id(), standing -> standing));
        Map<Long, List<String>> products = store.productUses().stream().collect(Collectors.groupingBy(ProductUse::matter,
                Collectors.mapping(ProductUse::name, Collectors.toList())));
        Map<Long, List<String>> chemicals = store.chemicalUses().stream().collect(Collectors.groupingBy(ChemicalUse::matter,
                Collectors.mapping(ChemicalUse::name, Collectors.toList())));
        Map<String, Gathered> gathered = new LinkedHashMap<>();
        Map<String, String> alias = new HashMap<>();
        store.book().records().forEach((id, kept) -> {
            String key = key(kept.name());
            gathered.put(key, new Gathered(Optional.of(id), Optional.of(kept), new LinkedHashMap<>(), new ArrayList<>()));
            kept.spellings().forEach(spelling -> alias.put(key(spelling), key));
            alias.put(key, key);
        });
        for (PartyUse use : store.partyUses()) {
            String key = key(use.name());
            gathered.computeIfAbsent(alias.getOrDefault(key, key),
                    _ -> new Gathered(Optional.empty(), Optional.empty(), new LinkedHashMap<>(), new ArrayList<>())).add(use, products, chemicals, where);
        }
        return new FirmParties(gathered.values().stream().map(Gathered::party)
                .sorted(Comparator.comparing((FirmParty party) -> folded(party.name()))).toList());
    }

    /** All of them by name. */
    public List<FirmParty> all() {
        return parties;
    }

    /** Those in whose names, addresses, roles, notes or matters every word stands. */
    public List<FirmParty> search(String words) {
        List<String> each = Arrays.stream(folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return parties.stream().filter(party -> {
            String text = folded(text(party));
            return each.stream().allMatch(text::contains);
        }).toList();
    }

    /** The party of a name, whatever its spelling. */
    public Optional<FirmParty> named(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    /** The last notice that was served on a company of this name in any matter but one, in a sentence. */
    public Optional<String> noticedBefore(String name, long but, LocalDate today) {
        return named(name).stream().flatMap(party -> party.notices().stream()).filter(notice -> notice.matter() != but).findFirst()
                .map(notice -> notice.sentence(today));
    }

    /** Parties that may be one, written much alike or at one address. */
    public List<Duplicates> duplicates() {
        List<NearDuplicates.Party> plain = parties.stream().map(party -> new NearDuplicates.Party(party.name(),
                party.roles().stream().anyMatch(STAND_ALONE::contains) ? party.addresses() : List.of())).toList();
        return NearDuplicates.among(plain).stream().map(group -> new Duplicates(group.members().stream().map(parties::get).toList(),
                group.reasons())).toList();
    }

    private static String text(FirmParty party) {
        return Stream.of(party.spellings().stream(), party.addresses().stream().map(Address::oneLine), party.roles().stream().map(FirmParty::words),
                party.email().stream(), party.note().stream(),
                party.appearances().stream().flatMap(one -> Stream.concat(Stream.of(one.title()),
                        Stream.concat(one.products().stream(), one.chemicals().stream()))))
                .flatMap(one -> one).collect(Collectors.joining("\n"));
    }

    private static String key(String name) {
        return new PartyName(name).key();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /** What is known of one party while the uses are gone through. */
    private record Gathered(Optional<Long> id, Optional<PartyRecord> kept, Map<List<Object>, FirmParty.Appearance> appearances, List<PartyUse> uses) {
        void add(PartyUse use, Map<Long, List<String>> products, Map<Long, List<String>> chemicals, Map<Long, Standing> where) {
            uses.add(use);
            Optional<Standing> standing = Optional.ofNullable(where.get(use.matter()));
            appearances.putIfAbsent(List.of(use.matter(), use.role()), new FirmParty.Appearance(use.matter(), use.title(), use.date(), use.role(),
                    use.name(), products.getOrDefault(use.matter(), List.of()), chemicals.getOrDefault(use.matter(), List.of()),
                    standing.map(Standing::served).orElse(false), standing.flatMap(Standing::sixtiethDay)));
        }

        FirmParty party() {
            Set<String> spellings = new LinkedHashSet<>();
            kept.ifPresent(one -> spellings.add(one.name()));
            uses.forEach(use -> spellings.add(use.name()));
            kept.ifPresent(one -> spellings.addAll(one.spellings()));
            Map<String, Address> addresses = new LinkedHashMap<>();
            uses.forEach(use -> use.address().ifPresent(address -> addresses.putIfAbsent(folded(address.oneLine()), address)));
            return new FirmParty(id, spellings.iterator().next(), List.copyOf(spellings), List.copyOf(addresses.values()),
                    uses.stream().map(PartyUse::role).distinct().sorted().toList(), List.copyOf(appearances.values()),
                    kept.flatMap(PartyRecord::email), kept.flatMap(PartyRecord::note));
        }
    }
}
