package dev.nestor.benchmarks.cedar;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import dev.nestor.benchmarks.FindingsEngine;
import dev.nestor.benchmarks.Row;
import dev.nestor.benchmarks.Texts;
import java.util.HashSet;
import java.util.Set;

/**
 * All policies permit, and those that did are the findings. The native library has them parsed already, and a request
 * only names them.
 */
public final class CedarEngine implements FindingsEngine {

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final Entities none = new Entities();
    private final RowRequest requests = new RowRequest();
    private final PolicySet policies;

    public CedarEngine() {
        try {
            this.policies = policies();
        } catch (AuthException | CacheException wrong) {
            throw new IllegalStateException("the rules in Cedar cannot be read", wrong);
        }
    }

    @Override
    public Set<String> decide(Row row) {
        AuthorizationSuccessResponse response = answer(row)
                .success
                .orElseThrow(() -> new IllegalStateException("the rules in Cedar do not answer for " + row));
        // An erring policy is reported beside the others' answer.
        if (!response.getErrors().isEmpty()) {
            throw new IllegalStateException(response.getErrors() + " for " + row);
        }
        return response.getReason();
    }

    private AuthorizationResponse answer(Row row) {
        try {
            return engine.isAuthorized(requests.of(row), policies, none);
        } catch (AuthException failed) {
            throw new IllegalStateException("the rules in Cedar do not answer for " + row, failed);
        }
    }

    private static PolicySet policies() throws AuthException, CacheException {
        Set<Policy> named = new HashSet<>();
        for (Policy policy : PolicySet.parsePolicies(Texts.read(CedarEngine.class, "findings.cedar")).policies) {
            named.add(new Policy(policy.getSource(), policy.getAnnotation("id")));
        }
        PolicySet policies = new PolicySet(named);
        policies.cache();
        return policies;
    }
}
