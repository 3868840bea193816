package ascribe.nlp.text;

/// A quotation mark where it stands in the text; apostrophes inside words are none.
///
/// @param sign its characters, one or two
/// @param mayOpen whether its shape and its neighbours let it open a quotation
/// @param mayClose whether its shape and its neighbours let it close one
/// @param doubtful it closes a quotation or is an apostrophe ("the workers’ rights"), an elision
///   (‘em) or an inch: what follows decides
record Mark(
    int start,
    int end,
    String sign,
    MarkFamily family,
    boolean mayOpen,
    boolean mayClose,
    boolean doubtful) {

  boolean onlyOpens() {
    return mayOpen && !mayClose;
  }

  boolean onlyCloses() {
    return mayClose && !mayOpen;
  }
}
