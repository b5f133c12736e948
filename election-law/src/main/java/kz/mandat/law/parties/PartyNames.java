package kz.mandat.law.parties;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.mandat.law.Edition;
import kz.mandat.law.Names;
import kz.mandat.law.Resource;
import kz.mandat.law.Text;
import kz.mandat.law.regime.Node;

/**
 * The names of the parties that took part in elections since 2004; anybody else by the identifier.
 */
public final class PartyNames implements Names {

    private static final PartyNames STANDARD = new PartyNames();

    private final Map<String, Text> names = new LinkedHashMap<>();

    private PartyNames() {
        Node file =
                Node.root(
                        "parties.json",
                        Resource.bytes(PartyNames.class, "parties.json"),
                        Edition.PP22);
        file.string("source");
        file.objects(
                "parties",
                party -> {
                    String id = party.string("id");
                    party.string("elections");
                    Text name = party.object("name").text();
                    names.put(id, name);
                    return name;
                });
        file.finish();
    }

    public static PartyNames standard() {
        return STANDARD;
    }

    @Override
    public Text of(String id) {
        return names.getOrDefault(id, Text.same(id));
    }
}
