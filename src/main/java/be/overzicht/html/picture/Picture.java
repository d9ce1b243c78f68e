package be.overzicht.html.picture;

/** A picture with its place and size worked out; its template only writes it down. */
public sealed interface Picture
    permits Timeline, SupportMatrix, RegionMap, Funnel, FamilyTree, ClassDiagram, BarChart, LineChart {

  /** The width of its own coordinates. */
  int width();

  /** The height of its own coordinates. */
  int height();
}
