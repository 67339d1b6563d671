package dev.nestor.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One virtual machine as an inventory job has it, the same for every engine; what the job does not know is null.
 *
 * @param outer the product below, such as {@code microsoft/hyper-v}
 * @param outerVersion a thousand times the major number and the minor one, and of Hyper-V the build
 * @param purpose such as {@code production}
 * @param memory in MiB
 * @param configurationVersion ten times the major number and the minor one
 */
public record Row(
        String outer,
        int outerVersion,
        String inner,
        int innerVersion,
        String purpose,
        String cpuVendor,
        @Nullable Boolean exposed,
        @Nullable Boolean dynamicMemory,
        @Nullable Integer memory,
        @Nullable Boolean macSpoofing,
        @Nullable Boolean nat,
        @Nullable Integer configurationVersion,
        @Nullable String state) {}
