/// Turns a document and its chosen passages into files of other programs. Never makes a quotation
/// of words that the text does not quote.
@NullMarked
package ascribe.exporting;

import org.jspecify.annotations.NullMarked;
