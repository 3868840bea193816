package ascribe.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Recognises folders that lie on another machine. There the write-ahead log of SQLite fails, since
/// it needs memory shared between processes (sqlite.org/wal.html).
final class NetworkFileSystems {

  private static final Set<String> TYPES =
      Set.of(
          "9p",
          "afpfs",
          "afs",
          "beegfs",
          "ceph",
          "cifs",
          "coda",
          "davfs",
          "gfs2",
          "glusterfs",
          "lustre",
          "ncpfs",
          "nfs",
          "ocfs2",
          "orangefs",
          "smb",
          "smbfs",
          "sshfs",
          "webdav");

  private NetworkFileSystems() {}

  /// The type of the network file system that `folder` lies on.
  static Optional<String> type(Path folder) throws IOException {
    // Windows names a share by two backslashes, and mounts it as if it were a local NTFS.
    if (folder.toAbsolutePath().toString().startsWith("\\\\")) {
      return Optional.of("SMB");
    }
    var type = Files.getFileStore(folder).type();
    return isNetwork(type) ? Optional.of(type) : Optional.empty();
  }

  /// Versions stand behind a name ("nfs4", "smb3"), programs that serve it before ("fuse.sshfs").
  static boolean isNetwork(String type) {
    var name = type.toLowerCase(Locale.ROOT);
    name = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.contains(name) || TYPES.contains(name.replaceAll("\\d+$", ""));
  }
}
