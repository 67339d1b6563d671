/** What the readers of all formats do with text: show it to people, and see what a template left open in it. */
@NullMarked
package dev.nestor.vmware.text;

import org.jspecify.annotations.NullMarked;
