package be.overzicht.csvw.parse.bytes;

import be.overzicht.rdf.ByteOutput;

/** Writes the lexical form of usual texts that have another one in cells, such as {@code 1234,5} and {@code 31/1/2020}. */
@FunctionalInterface
public interface ByteRewrite {
  /** The text is left to the parser. */
  int UNUSUAL = -1;

  /** Writes the lexical form; returns how much of it is the form that equal values share, or {@link #UNUSUAL}. */
  int write(byte[] bytes, int from, int to, ByteOutput out);
}
