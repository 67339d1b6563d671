package dev.nestor.benchmarks.process;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import dev.nestor.guice.NestorModule;
import java.time.Clock;

/** A host that has an injector, and with {@code nestor} as its argument also Nestor in it. */
public final class GuiceHost {

    private GuiceHost() {}

    public static void main(String[] arguments) {
        boolean withNestor = arguments.length > 0;
        Guice.createInjector(new AbstractModule() {
            @Override
            protected void configure() {
                bind(Clock.class).toInstance(Clock.systemUTC());
                // Any host of some size has these.
                Multibinder.newSetBinder(binder(), Runnable.class);
                OptionalBinder.newOptionalBinder(binder(), Thread.class);
                if (withNestor) {
                    install(NestorModule.discovering(GuiceHost.class.getClassLoader()));
                }
            }
        });
    }
}
