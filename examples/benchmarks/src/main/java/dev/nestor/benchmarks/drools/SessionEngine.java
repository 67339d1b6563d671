package dev.nestor.benchmarks.drools;

import dev.nestor.benchmarks.FindingsEngine;
import dev.nestor.benchmarks.Row;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/** One stateful session for all rows, of rules compiled to Java. Not to be shared between threads. */
public final class SessionEngine implements FindingsEngine {

    private final KieSession session;
    private final Findings findings = new Findings();

    public SessionEngine() {
        this.session = session();
        session.setGlobal("findings", findings);
    }

    @Override
    public Set<String> decide(Row row) {
        FactHandle handle = session.insert(row);
        session.fireAllRules();
        session.delete(handle);
        return findings.take();
    }

    private static KieSession session() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource("session.drl", SessionEngine.class)
                .setTargetPath("dev/nestor/benchmarks/drools/session.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieSessionConfiguration configuration = services.newKieSessionConfiguration();
        // A session of one thread needs no locks.
        configuration.setOption(ThreadSafeOption.NO);
        return services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession(configuration);
    }
}
