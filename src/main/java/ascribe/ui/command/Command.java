package ascribe.ui.command;

/// Something that the window can do.
///
/// @param words what it does, in the window's language
/// @param keys that do it too, as they are printed on the keyboard; empty when there are none
public record Command(String words, String keys, Runnable run) {

  public static Command of(String words, Runnable run) {
    return new Command(words, "", run);
  }
}
