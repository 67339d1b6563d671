package dev.nestor.console;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import dev.nestor.guice.NestorModule;
import dev.nestor.microsoft.MicrosoftPlugin;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.vmware.VmwarePlugin;
import java.time.Clock;
import org.example.kvm.KvmPlugin;

/** The console: the vendors it knows, the rules of its own company, and the services its pages ask. */
public final class ConsoleModule extends AbstractModule {

    private final Clock clock;

    public ConsoleModule(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void configure() {
        install(NestorModule.of(new VmwarePlugin(), new MicrosoftPlugin(), new KvmPlugin()));
        Multibinder.newSetBinder(binder(), VendorPlugin.class).addBinding().to(HousePlugin.class);
        bind(Clock.class).toInstance(clock);
    }
}
