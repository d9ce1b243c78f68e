package be.overzicht.spark.part;

import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.key.KeyPlan;
import java.util.List;

/** A table as one machine has compiled it, and the keys that are gathered from it. */
record CompiledTable(TableInput input, List<KeyPlan> keys) {}
