/// What the window shows, as immutable states, and the one door through which they change. No
/// toolkit.
@NullMarked
package ascribe.session;

import org.jspecify.annotations.NullMarked;
