package ascribe.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A division of a timeline.
///
/// @param x in pixels
/// @param unit in which the label is told
/// @param newYear the first of its year, so that a label of a day has to tell the year
public record TimelineTick(double x, LocalDate day, ChronoUnit unit, boolean newYear) {}
