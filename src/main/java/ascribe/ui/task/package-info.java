/// Work behind the window: the one idiom for it, its progress and its cancelling. Only this package
/// reaches for the UI thread.
@NullMarked
package ascribe.ui.task;

import org.jspecify.annotations.NullMarked;
