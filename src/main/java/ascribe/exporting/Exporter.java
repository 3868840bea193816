package ascribe.exporting;

import java.nio.charset.StandardCharsets;

/// Writes a document and its chosen passages in one format.
@FunctionalInterface
interface Exporter {

  /// The whole file.
  String write(ExportRequest request);

  /// The bytes of the file: UTF-8.
  default byte[] bytes(ExportRequest request) {
    return write(request).getBytes(StandardCharsets.UTF_8);
  }
}
