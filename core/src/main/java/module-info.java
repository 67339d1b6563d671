/** The model, the rules and the engine. Start at {@code dev.nestor.policy}. */
module dev.nestor.core {
    requires static org.jspecify;

    exports dev.nestor.assessment;
    exports dev.nestor.catalogue;
    exports dev.nestor.fact;
    exports dev.nestor.logic;
    exports dev.nestor.model;
    exports dev.nestor.policy;
    exports dev.nestor.review;
    exports dev.nestor.rule;
    exports dev.nestor.source;
    exports dev.nestor.version;
}
