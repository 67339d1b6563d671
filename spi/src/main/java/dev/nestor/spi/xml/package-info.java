/** What readers of XML need of which nobody knows who wrote it, before and while a parser of the JDK reads it. */
@NullMarked
package dev.nestor.spi.xml;

import org.jspecify.annotations.NullMarked;
