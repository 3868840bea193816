package ascribe.review;

import ascribe.model.ActorType;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One correction by the reader. What it is about is named by words and places, never by an
/// identifier of a tagging run.
public sealed interface Edit {

  /// The mark is right as it is.
  record Accept(MarkTarget mark) implements Edit {}

  /// The mark is wrong: it is shown no more and can be restored.
  record Reject(MarkTarget mark) implements Edit {}

  /// Takes a rejection back.
  record Restore(MarkTarget mark) implements Edit {}

  /// Removes a mark that the reader added; a mark of the machine is rejected instead.
  record Delete(MarkTarget mark) implements Edit {}

  record SetForm(MarkTarget mark, Form form) implements Edit {
    public SetForm {
      mark.require(MarkKind.ATTRIBUTION);
    }
  }

  /// Sets the claim type. An author claim without a claim type is none: it is rejected.
  ///
  /// @param claim absent for a checkable report
  record SetClaim(MarkTarget mark, @Nullable ClaimType claim) implements Edit {
    public SetClaim {
      mark.require(MarkKind.ATTRIBUTION, MarkKind.AUTHOR_CLAIM);
    }
  }

  /// Sets the words that name who says it.
  ///
  /// @param source empty for none
  record SetSource(MarkTarget mark, List<TextAnchor> source) implements Edit {
    public SetSource {
      mark.require(MarkKind.ATTRIBUTION);
      source = List.copyOf(source);
    }
  }

  /// Sets who speaks.
  ///
  /// @param actor absent for nobody known
  record SetActor(MarkTarget mark, @Nullable ActorTarget actor) implements Edit {
    public SetActor {
      mark.require(MarkKind.ATTRIBUTION);
    }
  }

  /// Gives the mark other content; its form follows the quotation marks in it.
  record MoveBoundary(MarkTarget mark, List<TextAnchor> content) implements Edit {
    public MoveBoundary {
      mark.require(MarkKind.ATTRIBUTION, MarkKind.AUTHOR_CLAIM);
      content = List.copyOf(content);
      if (content.isEmpty() || content.stream().anyMatch(a -> a.span().isEmpty())) {
        throw new IllegalArgumentException("a mark without content");
      }
    }
  }

  /// Adds an attribution that was overlooked.
  record AddAttribution(
      List<TextAnchor> content,
      Form form,
      List<TextAnchor> cue,
      @Nullable CueClass cueClass,
      List<TextAnchor> source,
      @Nullable ActorTarget actor,
      @Nullable ClaimType claim)
      implements Edit {
    public AddAttribution {
      content = List.copyOf(content);
      cue = List.copyOf(cue);
      source = List.copyOf(source);
      if (content.isEmpty()) {
        throw new IllegalArgumentException("an attribution without content");
      }
    }
  }

  /// Adds an author claim that was overlooked.
  record AddAuthorClaim(TextAnchor place, ClaimType claim) implements Edit {}

  /// Adds an actor that was overlooked.
  ///
  /// @param mentions may be empty
  record AddActor(
      String name, ActorType type, SourceType sourceType, Naming naming, List<TextAnchor> mentions)
      implements Edit {
    public AddActor {
      mentions = List.copyOf(mentions);
    }
  }

  /// Two actors are one: `from` goes into `into`, which keeps its name.
  record MergeActors(ActorTarget into, ActorTarget from) implements Edit {}

  record RenameActor(ActorTarget actor, String name) implements Edit {}

  /// Some mentions of an actor belong to somebody else.
  ///
  /// @param name of the new actor
  record SplitActor(ActorTarget actor, List<TextAnchor> mentions, String name) implements Edit {
    public SplitActor {
      mentions = List.copyOf(mentions);
    }
  }

  record SetActorType(ActorTarget actor, ActorType type) implements Edit {}

  record SetSourceType(ActorTarget actor, SourceType sourceType) implements Edit {}

  /// Sets the value of a time expression.
  ///
  /// @param value in TIMEX3 form, "2025-08-15"
  record SetTimex(MarkTarget mark, String value) implements Edit {
    public SetTimex {
      mark.require(MarkKind.DATE);
    }
  }

  /// Sets the day of publication; every date that rests on it is anchored anew.
  record SetDocumentDate(@Nullable LocalDate date) implements Edit {}

  record SetTitle(String title) implements Edit {}

  /// Adds a note.
  ///
  /// @param id unique in the document
  record AddNote(String id, TextAnchor place, String text) implements Edit {}

  record SetNote(String id, String text) implements Edit {}

  record RemoveNote(String id) implements Edit {}

  /// Several corrections that are undone in one step.
  record Bulk(List<Edit> edits) implements Edit {
    public Bulk {
      edits = List.copyOf(edits);
    }
  }
}
