/// The words of Ascribe as immutable records, enums and sealed types. Depends on nothing else of
/// ours; every span is in UTF-16 units of the original text.
@NullMarked
package ascribe.model;

import org.jspecify.annotations.NullMarked;
