/** Machines out of files that people already have: what a reader tells, and how machines of several files are told to be one. */
@NullMarked
package dev.nestor.spi.inventory;

import org.jspecify.annotations.NullMarked;
