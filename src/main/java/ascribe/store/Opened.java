package ascribe.store;

import java.util.List;

/// A library that was opened, and what the reader must be told about it.
public record Opened(Library library, List<Notice> notices) {

  public Opened {
    notices = List.copyOf(notices);
  }
}
