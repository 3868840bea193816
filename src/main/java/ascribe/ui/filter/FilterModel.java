package ascribe.ui.filter;

import ascribe.review.FilterSyntaxException;
import ascribe.review.ReaderFilter;
import ascribe.session.SessionState;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;

/// The text of the filter, and what is wrong with it.
final class FilterModel {

  private final Desk desk;
  private String text = "";
  private String error = "";
  private boolean active;

  FilterModel(Desk desk) {
    this.desk = desk;
  }

  /// Takes over the filter of a state; a text that could not be read is forgotten.
  void show(SessionState state) {
    if (!state.filter().text().equals(canonical(text)) || !error.isEmpty()) {
      text = state.filter().text();
      error = "";
    }
    active = !state.filter().isEmpty();
  }

  /// Sets the filter that a text says; keeps the one before when the text says none.
  void enter(String typed) {
    try {
      var filter = ReaderFilter.parse(typed);
      text = typed;
      error = "";
      desk.session().filter(filter);
    } catch (FilterSyntaxException e) {
      text = typed;
      error = Messages.get("filter.error", e.offset() + 1, Messages.of(e.expectation()));
    }
  }

  void clear() {
    error = "";
    text = "";
    desk.session().filter(ReaderFilter.NONE);
  }

  private static String canonical(String text) {
    try {
      return ReaderFilter.parse(text).text();
    } catch (FilterSyntaxException e) {
      return "";
    }
  }

  String text() {
    return text;
  }

  /// In words; empty while the text can be read.
  String error() {
    return error;
  }

  /// Whether a filter is on.
  boolean isActive() {
    return active;
  }
}
