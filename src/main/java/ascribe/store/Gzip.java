package ascribe.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Packs texts and files for the database (RFC 1952; its checksum finds damage that the database
/// does not).
final class Gzip {

  private Gzip() {}

  static byte[] pack(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 3 + 32);
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] pack(String text) {
    return pack(text.getBytes(StandardCharsets.UTF_8));
  }

  /// @throws StoreException when the bytes are damaged
  static byte[] unpack(byte[] packed) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new StoreException(
          StoreException.Reason.DAMAGED, "A document in the library is damaged.", e);
    }
  }

  static String unpackText(byte[] packed) {
    return new String(unpack(packed), StandardCharsets.UTF_8);
  }
}
