package ascribe.nlp.attribution.cue;

/// How a cue takes its content.
public enum Frame {
  /// beside a quotation, or as a parenthesis in what is paraphrased: "…," she said
  QUOTE,
  /// of quotations only whole ones: “I am late,” she began, not what began “in May”
  WHOLE,
  /// a clause with or without "that": said the deal was dead
  CLAUSE,
  /// a clause with "that": argued that the deal was dead
  THAT,
  /// somebody addressed stands first: told reporters that …
  HEARER,
  /// an indirect question: asked whether …
  QUESTION,
  /// an infinitive, with or without the one who is to act: urged them to leave
  INFINITIVE,
  /// any other complement: criticised the deal
  OBJECT
}
