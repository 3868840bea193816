/// Measurements of the figures that the reader is promised; run one with `src/build/bench NAME`.
@NullMarked
package ascribe.bench;

import org.jspecify.annotations.NullMarked;
