package kz.mandat.registry.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.mandat.law.Names;
import kz.mandat.law.Text;
import kz.mandat.platform.text.Localized;

/** The units in each of which a party needs members. */
@ApplicationScoped
public class Regions {

    private final DataSource database;

    @Inject
    Regions(DataSource database) {
        this.database = database;
    }

    public List<Region> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select kato, iso, name_kk, name_ru, name_en, since from region"
                                        + " order by kato");
                ResultSet row = select.executeQuery()) {
            List<Region> regions = new ArrayList<>();
            while (row.next()) {
                regions.add(
                        new Region(
                                row.getString(1),
                                row.getString(2),
                                new Localized(row.getString(3), row.getString(4), row.getString(5)),
                                row.getObject(6, LocalDate.class)));
            }
            return regions;
        } catch (SQLException failure) {
            throw new IllegalStateException("The regions cannot be read", failure);
        }
    }

    /** Those that there were on a day. */
    public Set<String> on(LocalDate day) {
        return all().stream()
                .filter(region -> !region.since().isAfter(day))
                .map(Region::kato)
                .collect(Collectors.toSet());
    }

    /** KATO by KATO and by ISO code. */
    public Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (Region region : all()) {
            codes.put(region.kato(), region.kato());
            codes.put(region.iso(), region.kato());
        }
        return codes;
    }

    /** How regions are called in sentences. */
    public Names names() {
        Map<String, Localized> names =
                all().stream().collect(Collectors.toMap(Region::kato, Region::name));
        return id -> {
            Localized name = names.get(id);
            return name == null ? Text.same(id) : new Text(name.kk(), name.ru(), name.en());
        };
    }
}
