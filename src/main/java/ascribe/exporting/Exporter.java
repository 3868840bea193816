package ascribe.exporting;

import java.nio.charset.StandardCharsets;

/// Writes a document and its chosen passages in one format.
interface Exporter {

  /// The bytes of the whole file.
  byte[] bytes(ExportRequest request);

  /// An exporter whose files are text.
  interface Text extends Exporter {

    /// The whole file, to be written as UTF-8.
    String write(ExportRequest request);

    @Override
    default byte[] bytes(ExportRequest request) {
      return write(request).getBytes(StandardCharsets.UTF_8);
    }
  }
}
