package kz.mandat.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables that a container is given, and those that a service reads. */
final class Environment {

    private static final Path PROJECT = Path.of("../..");
    private static final Path DEFAULTS =
            PROJECT.resolve("platform/src/main/resources/META-INF/microprofile-config.properties");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");

    private Environment() {}

    /** The variables of a container; a value from a secret reads {@code secret/key}. */
    static Map<String, String> of(Container container) {
        Map<String, String> variables = new TreeMap<>();
        for (EnvVar variable : container.getEnv()) {
            String value =
                    variable.getValueFrom() == null
                            ? variable.getValue()
                            : variable.getValueFrom().getSecretKeyRef().getName()
                                    + "/"
                                    + variable.getValueFrom().getSecretKeyRef().getKey();
            if (variables.put(variable.getName(), String.valueOf(value)) != null) {
                throw new AssertionError(variable.getName() + " is given twice");
            }
        }
        return variables;
    }

    /** What a service's settings, and the defaults behind them, take from the environment. */
    static Set<String> readBy(String service) throws IOException {
        Properties settings = new Properties();
        if (!service.equals("gateway")) {
            load(settings, DEFAULTS);
        }
        load(settings, PROJECT.resolve(service + "/src/main/resources/application.properties"));
        Set<String> variables = new TreeSet<>();
        for (String name : settings.stringPropertyNames()) {
            Matcher variable = VARIABLE.matcher(settings.getProperty(name));
            while (!name.startsWith("%") && variable.find()) {
                variables.add(variable.group(1));
            }
        }
        return variables;
    }

    private static void load(Properties settings, Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
    }
}
