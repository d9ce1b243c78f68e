package be.overzicht.csvw.engine;

import be.overzicht.csvw.plan.TablePlan;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Resource;

/** A table that was read and can be read again: its plan, its bytes, and how they are written down. */
public record TableInput(TablePlan plan, Resource resource, Dialect dialect) {}
