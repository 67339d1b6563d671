package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.plan.Setting;
import dev.nestor.spi.VendorPlugins;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads ask plugins for settings that nobody has read yet; both may read them. */
@JCStressTest
@Outcome(id = "right, right", expect = ACCEPTABLE, desc = "Both get all settings")
@Outcome(expect = FORBIDDEN, desc = "A setting is missing, or different")
@State
public class SettingsOfPlugins {

    private static final List<Setting> ALONE = settings(plugins());

    private final VendorPlugins plugins = plugins();

    @Actor
    public void one(LL_Result result) {
        result.r1 = Heard.compared(ALONE, settings(plugins));
    }

    @Actor
    public void other(LL_Result result) {
        result.r2 = Heard.compared(ALONE, settings(plugins));
    }

    private static VendorPlugins plugins() {
        return VendorPlugins.of(new AcmePlugin());
    }

    private static List<Setting> settings(VendorPlugins plugins) {
        return plugins.settings().all();
    }
}
