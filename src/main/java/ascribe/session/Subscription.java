package ascribe.session;

/// A running subscription; closing it ends it, closing it again does nothing.
public interface Subscription extends AutoCloseable {

  @Override
  void close();
}
