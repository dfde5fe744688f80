package whereas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matters;
import whereas.matter.Prop65Matter;
import whereas.matter.Violator;

class StoreOfAnyMatterTest {
    private static final Store STORE = Store.inMemory(new Ticks());

    @AfterContainer
    static void close() {
        STORE.close();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Domain(Matters.class)
    void anyMatterComesBackAsItWasSaved(@ForAll Prop65Matter first, @ForAll Prop65Matter second) {
        StoredMatter stored = STORE.create(first, second.title(), first.title());
        assertThat(STORE.save(stored.id(), 1, second, first.title(), second.title()).title()).isEqualTo(second.title());
        assertThat(STORE.revision(stored.id(), 1)).isEqualTo(first);
        assertThat(STORE.matter(stored.id())).isEqualTo(second);
        for (Violator violator : second.violators()) {
            assertThat(STORE.uses(violator.name())).extracting(PartyUse::matter).contains(stored.id());
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Domain(Matters.class)
    void anyDirectoryComesBackAsItWasTakenIn(@ForAll Prop65Matter matter) {
        AgencyDirectory directory = new AgencyDirectory(matter.agencies().orElse(List.of()));
        STORE.replaceAgencies(directory);
        assertThat(STORE.agencies()).isEqualTo(directory);
    }
}
