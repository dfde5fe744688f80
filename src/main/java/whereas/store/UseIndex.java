package whereas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import whereas.json.JsonReader;
import whereas.json.Names;
import whereas.json.RecordReader;
import whereas.matter.Address;
import whereas.matter.CaseNumber;
import whereas.matter.Matter;
import whereas.matter.Petitioner;
import whereas.matter.Prop65Matter;
import whereas.matter.TradeMatter;
import whereas.result.Refused;

/** The tables party_use, product_use, chemical_use and case_use, which say where a name occurs in the latest revisions. */
final class UseIndex {
    private static final String MATTER = "u.matter_id, m.title, m.matter_date from ";
    private static final String JOIN = " u join matter m on m.id = u.matter_id and m.deleted_at is null where ";
    private static final String LATEST_FIRST = " order by m.matter_date desc, m.id desc, u.name";

    private static final Logger LOG = LoggerFactory.getLogger(UseIndex.class);

    private UseIndex() {
    }

    /** Replaces what is known of a matter's names. */
    static void write(Handle handle, long id, Matter matter) {
        for (String table : List.of("party_use", "product_use", "chemical_use", "case_use")) {
            handle.createUpdate("delete from " + table + " where matter_id = :id").bind("id", id).execute();
        }
        MatterText.write(handle, id, matter);
        switch (matter) {
            case Prop65Matter notice -> {
                parties(handle, id, notice);
                products(handle, id, notice);
                chemicals(handle, id, notice);
            }
            case TradeMatter trade -> {
                parties(handle, id, trade);
                handle.createUpdate("insert into product_use (matter_id, name, folded) values (:id, :name, :folded)").bind("id", id)
                        .bind("name", trade.proceeding().merchandise().name())
                        .bind("folded", FoldedName.of(trade.proceeding().merchandise().name())).execute();
                cases(handle, id, trade);
            }
        }
    }

    static List<PartyUse> parties(Handle handle, String name) {
        return handle.createQuery("select u.role, u.name, u.city, u.state, u.address, " + MATTER + "party_use" + JOIN + "u.folded = :folded"
                + LATEST_FIRST + ", u.role, u.city").bind("folded", FoldedName.of(name)).map(UseIndex::party).list();
    }

    static List<PartyUse> violators(Handle handle) {
        return handle.createQuery("select u.role, u.name, u.city, u.state, u.address, " + MATTER + "party_use" + JOIN + "u.role = :role" + LATEST_FIRST + ", u.city")
                .bind("role", Names.of(PartyUse.Role.VIOLATOR)).map(UseIndex::party).list();
    }

    static List<PartyUse> parties(Handle handle) {
        return handle.createQuery("select u.role, u.name, u.city, u.state, u.address, " + MATTER + "party_use" + JOIN + "1 = 1" + LATEST_FIRST
                + ", u.role, u.city").map(UseIndex::party).list();
    }

    static List<ProductUse> products(Handle handle) {
        return handle.createQuery("select u.name, u.brand, u.upc, " + MATTER + "product_use" + JOIN + "1 = 1" + LATEST_FIRST)
                .map(UseIndex::product).list();
    }

    static List<ChemicalUse> chemicals(Handle handle) {
        return handle.createQuery("select u.name, u.cas, " + MATTER + "chemical_use" + JOIN + "1 = 1" + LATEST_FIRST)
                .map(UseIndex::chemical).list();
    }

    /** Writes what is known of matters that an earlier version of the program kept, which knew less. */
    static void complete(Handle handle) {
        List<Long> missing = handle.createQuery("select id from matter where id not in (select matter_id from matter_text) order by id")
                .mapTo(Long.class).list();
        for (long id : missing) {
            try {
                write(handle, id, MatterTable.facts(handle, id, MatterTable.one(handle, id).revision()));
            } catch (Refused unreadable) {
                // A matter that cannot be read is said when somebody opens it; the others are to be found.
                LOG.debug("matter {}", id, unreadable);
            }
        }
    }

    static Map<Long, Set<String>> partyNames(Handle handle) {
        return handle.createQuery("select matter_id, name from party_use order by matter_id, name").reduceRows(new HashMap<>(), (names, row) -> {
            names.computeIfAbsent(row.getColumn("matter_id", Long.class), _ -> new LinkedHashSet<>()).add(row.getColumn("name", String.class));
            return names;
        });
    }

    static List<ProductUse> products(Handle handle, String nameOrUpc) {
        return handle.createQuery("select u.name, u.brand, u.upc, " + MATTER + "product_use" + JOIN + "u.folded = :folded or u.upc = :upc"
                + LATEST_FIRST).bind("folded", FoldedName.of(nameOrUpc)).bind("upc", nameOrUpc.strip()).map(UseIndex::product).list();
    }

    static List<ChemicalUse> chemicals(Handle handle, String nameOrCas) {
        return handle.createQuery("select u.name, u.cas, " + MATTER + "chemical_use" + JOIN + "u.folded = :folded or u.cas = :cas"
                + LATEST_FIRST).bind("folded", FoldedName.of(nameOrCas)).bind("cas", nameOrCas.strip()).map(UseIndex::chemical).list();
    }

    static List<CaseUse> cases(Handle handle, CaseNumber number) {
        return handle.createQuery("select " + MATTER + "case_use u join matter m on m.id = u.matter_id and m.deleted_at is null where u.number = :number "
                + "order by m.matter_date desc, m.id desc").bind("number", number.words())
                .map((row, context) -> new CaseUse(row.getLong("matter_id"), row.getString("title"), row.getObject("matter_date", LocalDate.class),
                        number)).list();
    }

    private static void cases(Handle handle, long id, TradeMatter trade) {
        PreparedBatch batch = handle.prepareBatch("insert into case_use (matter_id, number) values (:id, :number)");
        trade.proceeding().cases().stream().distinct().forEach(number -> batch.bind("id", id).bind("number", number.words()).add());
        execute(batch);
    }

    private static void parties(Handle handle, long id, Prop65Matter notice) {
        PreparedBatch batch = partyBatch(handle);
        notice.violators().forEach(violator -> {
            if (violator.addresses().isEmpty()) {
                party(batch, id, PartyUse.Role.VIOLATOR, violator.name(), Optional.empty());
            }
            violator.addresses().forEach(address -> party(batch, id, PartyUse.Role.VIOLATOR, violator.name(), Optional.of(address)));
            violator.agent().ifPresent(agent -> party(batch, id, PartyUse.Role.AGENT, agent.name(), Optional.of(agent.address())));
        });
        var noticing = notice.noticingParty();
        Optional<Address> address = Optional.of(noticing.responsible().address());
        party(batch, id, PartyUse.Role.NOTICING_PARTY, noticing.name(), address);
        party(batch, id, PartyUse.Role.RESPONSIBLE_INDIVIDUAL, noticing.responsible().name(), address);
        notice.basis().consulted().forEach(person -> party(batch, id, PartyUse.Role.CONSULTANT, person.name(), Optional.empty()));
        batch.execute();
    }

    private static void parties(Handle handle, long id, TradeMatter trade) {
        PreparedBatch batch = partyBatch(handle);
        Stream.concat(trade.petitioner().names().stream(), trade.petitioner().companies().stream().map(Petitioner.Company::name)).distinct()
                .forEach(name -> party(batch, id, PartyUse.Role.PETITIONER, name, Optional.empty()));
        trade.certifiers().stream().flatMap(certifier -> certifier.names().stream()).distinct()
                .forEach(name -> party(batch, id, PartyUse.Role.CERTIFIER, name, Optional.empty()));
        trade.consultants().stream().flatMap(consultants -> consultants.names().stream()).distinct()
                .forEach(name -> party(batch, id, PartyUse.Role.CONSULTANT, name, Optional.empty()));
        trade.serviceList().forEach(served -> party(batch, id, PartyUse.Role.SERVED, served.name(), served.address()));
        execute(batch);
    }

    private static PreparedBatch partyBatch(Handle handle) {
        return handle.prepareBatch("""
                insert into party_use (matter_id, role, name, folded, city, state, address)
                values (:id, :role, :name, :folded, :city, :state, :address)""");
    }

    private static void party(PreparedBatch batch, long id, PartyUse.Role role, String name, Optional<Address> address) {
        batch.bind("id", id).bind("role", Names.of(role)).bind("name", name).bind("folded", FoldedName.of(name))
                .bind("city", address.map(Address::city).orElse(null)).bind("state", address.flatMap(Address::state).orElse(null))
                .bind("address", address.map(WholeText::of).orElse(null)).add();
    }

    private static void products(Handle handle, long id, Prop65Matter notice) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into product_use (matter_id, name, folded, brand, upc) values (:id, :name, :folded, :brand, :upc)""");
        notice.products().forEach(product -> batch.bind("id", id).bind("name", product.name()).bind("folded", FoldedName.of(product.name()))
                .bind("brand", product.brand().orElse(null)).bind("upc", product.upc().orElse(null)).add());
        execute(batch);
    }

    private static void chemicals(Handle handle, long id, Prop65Matter notice) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into chemical_use (matter_id, name, folded, cas) values (:id, :name, :folded, :cas)""");
        notice.chemicals().forEach(chemical -> batch.bind("id", id).bind("name", chemical.name())
                .bind("folded", FoldedName.of(chemical.name())).bind("cas", chemical.cas().orElse(null)).add());
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static PartyUse party(ResultSet row, StatementContext context) throws SQLException {
        PartyUse.Role role = PartyUse.Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT).replace('-', '_'));
        return new PartyUse(row.getLong("matter_id"), row.getString("title"), row.getObject("matter_date", LocalDate.class), role,
                row.getString("name"), text(row, "city"), text(row, "state"),
                text(row, "address").map(json -> RecordReader.read("address", JsonReader.read("address", json), Address.class)));
    }

    private static ProductUse product(ResultSet row, StatementContext context) throws SQLException {
        return new ProductUse(row.getLong("matter_id"), row.getString("title"), row.getObject("matter_date", LocalDate.class),
                row.getString("name"), text(row, "brand"), text(row, "upc"));
    }

    private static ChemicalUse chemical(ResultSet row, StatementContext context) throws SQLException {
        return new ChemicalUse(row.getLong("matter_id"), row.getString("title"), row.getObject("matter_date", LocalDate.class),
                row.getString("name"), text(row, "cas"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
