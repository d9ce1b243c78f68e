package be.overzicht.release;

/** The names of files and folders in a release, and the numbers of its layouts. */
public final class Layout {
  /** Versions are of things in tables alone; a manifest that names no layout has this one. */
  public static final int FIRST = 1;
  /** Versions hold every statement: those of concepts, of the vocabulary, and of things of others that are named. */
  public static final int CURRENT = 2;
  /** What the release is. */
  public static final String MANIFEST = "manifest.json";
  /** The files that people download; the only folder that pruning removes. */
  public static final String DUMPS = "dumps";
  /** The files of the ontology that the server reads: shapes, context and questions, as they lay there. */
  public static final String ONTOLOGY = "ontology";
  /** The JSON-LD context among them. */
  public static final String CONTEXT = "ontology/context.jsonld";
  /** The graph of what the rules derive. */
  public static final String DERIVED = "afleidingen";
  /** The versions of the things that this release changed, and the patch. */
  public static final String HISTORY = "history";
  /** What people download the patch as. */
  public static final String PATCH_NAME = "changes.rdfp";
  /** The patch from the release before; pruning leaves it. */
  public static final String PATCH = "history/changes.rdfp.gz";
  /** The master: every quad, sorted by the bytes of its line. */
  public static final String QUADS = "dumps/overzicht.nq.gz";
  /** Every triple of the union, sorted by the bytes of its line. */
  public static final String TRIPLES = "dumps/overzicht.nt.gz";
  /** The list of checksums that people check a download with. */
  public static final String SUMS = "dumps/SHA256SUMS";
  /** Says that the dumps were pruned. */
  public static final String PRUNED = "pruned";

  private Layout() {}
}
