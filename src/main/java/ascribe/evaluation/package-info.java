/// The rulers: measures what the pipeline finds against gold data.
@NullMarked
package ascribe.evaluation;

import org.jspecify.annotations.NullMarked;
