package ascribe.exporting.verify;

/// Says in one English sentence why a file cannot be checked as a report.
public final class ReportException extends Exception {

  private static final long serialVersionUID = 1L;

  public ReportException(String message) {
    super(message);
  }
}
