package dev.nestor.spi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The plugins named in service files, and where. {@link java.util.ServiceLoader} reads these files too, but what it
 * says of a plugin that it cannot load does not tell where that one comes from, and sometimes not even which it is.
 */
final class Registrations {

    /** Where a service file is, in a jar or folder. */
    static final String FILE = "META-INF/services/" + VendorPlugin.class.getName();

    private final List<URL> files = new ArrayList<>();
    private final Map<String, String> origins = new LinkedHashMap<>();

    private Registrations() {}

    /** What can be read; what cannot is the service loader's to complain of. */
    static Registrations in(ClassLoader loader) {
        Registrations registrations = new Registrations();
        try {
            Enumeration<URL> files = loader.getResources(FILE);
            while (files.hasMoreElements()) {
                registrations.read(files.nextElement());
            }
        } catch (IOException | RuntimeException unreadable) {
            return registrations;
        }
        return registrations;
    }

    /** Where each class is registered, in the order of the files. */
    Map<String, String> origins() {
        return origins;
    }

    /** Where the plugin of this class is registered. */
    String origin(String className) {
        return origins.getOrDefault(className, className);
    }

    /** The class that a message speaks of. */
    Optional<String> classIn(String message) {
        return origins.keySet().stream()
                .filter(name -> Pattern.compile("(?<![\\w.$])" + Pattern.quote(name) + "(?![\\w$])")
                        .matcher(message)
                        .find())
                .findFirst();
    }

    /** The jar or folder whose service file a message speaks of. */
    Optional<String> originIn(String message) {
        return files.stream()
                .filter(file -> message.contains(file.toString()))
                .map(Registrations::origin)
                .findFirst();
    }

    private void read(URL file) {
        files.add(file);
        try {
            URLConnection connection = file.openConnection();
            // A jar that stays in the cache stays open, and cannot be replaced.
            connection.setUseCaches(false);
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    add(line, file);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return;
        }
    }

    private void add(String line, URL file) {
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (isClassName(name)) {
            origins.putIfAbsent(name, origin(file));
        }
    }

    private static boolean isClassName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isJavaIdentifierPart(c) && !(c == '.' && i > 0)) {
                return false;
            }
        }
        return !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0));
    }

    /** The jar or folder that a service file is in. */
    private static String origin(URL file) {
        String origin = file.toString();
        origin = origin.startsWith("jar:") ? origin.substring("jar:".length()) : origin;
        origin = origin.endsWith(FILE) ? origin.substring(0, origin.length() - FILE.length()) : origin;
        return origin.endsWith("!/") ? origin.substring(0, origin.length() - "!/".length()) : origin;
    }
}
