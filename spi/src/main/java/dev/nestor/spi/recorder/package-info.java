/**
 * Decisions as events of Java's Flight Recorder. The only place that knows it: whoever does not use this package needs no
 * module {@code jdk.jfr}.
 */
@NullMarked
package dev.nestor.spi.recorder;

import org.jspecify.annotations.NullMarked;
