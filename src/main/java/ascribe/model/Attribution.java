package ascribe.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A relation source – cue – content: somebody says, thinks, wants or announces something (Pareti
/// 2012, PolNeAR).
///
/// @param content one or more spans in text order, quotation marks included; a quote broken by its
///   cue is one content
/// @param cue the words that name the act; empty when the text has none
/// @param cueClass absent when there is no cue
/// @param source the words that name who says it, apposition included; empty when implicit
/// @param actor identifier of the actor who speaks, absent when unresolved
/// @param claim absent for a checkable report
/// @param analystClaim the actor speaks as an informational source and the content has a claim type
/// @param parent identifier of the attribution in whose content this one lies
/// @param uncertain the mark is not shown as certain: its confidence is below the threshold for
///   that, or the text speaks of what somebody never said or might say
public record Attribution(
    String id,
    List<Span> content,
    Form form,
    List<Span> cue,
    @Nullable CueClass cueClass,
    List<Span> source,
    @Nullable String actor,
    @Nullable ClaimType claim,
    boolean analystClaim,
    @Nullable String parent,
    boolean uncertain,
    Provenance provenance,
    ReviewState review) {

  public Attribution {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution " + id + " without content");
    }
  }

  /// An attribution as a tagger finds it: nobody knows yet who speaks, what kind of claim it is and
  /// in which other one it lies.
  ///
  /// @param id may be empty until all are numbered
  public static Attribution found(
      String id,
      List<Span> content,
      Form form,
      List<Span> cue,
      @Nullable CueClass cueClass,
      List<Span> source,
      boolean uncertain,
      Provenance provenance) {
    return new Attribution(
        id,
        content,
        form,
        cue,
        cueClass,
        source,
        null,
        null,
        false,
        null,
        uncertain,
        provenance,
        ReviewState.NONE);
  }

  /// The smallest span around the whole content.
  public Span extent() {
    return Span.around(content);
  }

  /// The smallest span around content, cue and source.
  public Span reach() {
    return Span.around(Stream.of(content, cue, source).flatMap(List::stream).toList());
  }

  /// The same under another name and place among others.
  public Attribution withPlace(String id, @Nullable String parent) {
    return new Attribution(
        id,
        content,
        form,
        cue,
        cueClass,
        source,
        actor,
        claim,
        analystClaim,
        parent,
        uncertain,
        provenance,
        review);
  }

  public Attribution withActor(@Nullable String actor) {
    return new Attribution(
        id,
        content,
        form,
        cue,
        cueClass,
        source,
        actor,
        claim,
        analystClaim,
        parent,
        uncertain,
        provenance,
        review);
  }

  public Attribution withClaim(@Nullable ClaimType claim, boolean analystClaim) {
    return new Attribution(
        id,
        content,
        form,
        cue,
        cueClass,
        source,
        actor,
        claim,
        analystClaim,
        parent,
        uncertain,
        provenance,
        review);
  }

  public Attribution withSource(List<Span> source) {
    return new Attribution(
        id,
        content,
        form,
        cue,
        cueClass,
        source,
        actor,
        claim,
        analystClaim,
        parent,
        uncertain,
        provenance,
        review);
  }

  public Attribution withContent(List<Span> content, Form form) {
    return new Attribution(
        id,
        content,
        form,
        cue,
        cueClass,
        source,
        actor,
        claim,
        analystClaim,
        parent,
        uncertain,
        provenance,
        review);
  }

  /// The same as a mark that is not shown as certain.
  public Attribution asUncertain() {
    return new Attribution(
        id,
        content,
        form,
        cue,
        cueClass,
        source,
        actor,
        claim,
        analystClaim,
        parent,
        true,
        provenance,
        review);
  }
}
