package dev.nestor.guice;

import com.google.inject.Provider;
import com.google.inject.ProvisionException;
import com.google.inject.spi.Message;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.VendorPlugins;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The plugins that modules bind, made one by one, so that one that cannot be made costs nobody the others. */
final class BoundPlugins {

    private static final String ORIGIN = "a binding of Guice";

    private final List<VendorPlugin> made = new ArrayList<>();
    private final List<Quarantine> unmade = new ArrayList<>();

    private BoundPlugins() {}

    static VendorPlugins of(Collection<Provider<VendorPlugin>> providers) {
        BoundPlugins bound = new BoundPlugins();
        providers.forEach(bound::make);
        VendorPlugins plugins = VendorPlugins.of(bound.made);
        for (Quarantine broken : bound.unmade) {
            plugins = plugins.and(broken);
        }
        return plugins;
    }

    private void make(Provider<VendorPlugin> provider) {
        try {
            Optional.ofNullable(provider.get())
                    .ifPresentOrElse(made::add, () -> quarantine(provider.toString(), "its provider returned null"));
        } catch (ProvisionException failure) {
            Message first = failure.getErrorMessages().iterator().next();
            quarantine(first.getSource(), "it cannot be made: `" + first.getMessage() + "`");
        } catch (LinkageError failure) {
            quarantine(provider.toString(), "it cannot be made: `" + failure + "`");
        }
    }

    /** @param place the constructor or method that failed, or what else is known of it */
    private void quarantine(String place, String reason) {
        String name = place.replaceFirst("\\.<init>\\(.*\\)$", "");
        unmade.add(new Quarantine(name, ORIGIN, reason, Optional.empty()));
    }
}
