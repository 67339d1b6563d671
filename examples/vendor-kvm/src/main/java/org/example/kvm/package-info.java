/**
 * What is published about nesting in KVM.
 *
 * <p>Start at {@link org.example.kvm.KvmPlugin}; the statements themselves are the rule packs beside it, one for each
 * document. Distributions that ship KVM make promises of their own, which are not here.
 */
package org.example.kvm;
