/// Pictures of a document, told apart from any screen: what they show, how they are drawn, and the
/// files made of them.
@NullMarked
package ascribe.picture;

import org.jspecify.annotations.NullMarked;
