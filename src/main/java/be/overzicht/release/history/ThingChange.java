package be.overzicht.release.history;

import be.overzicht.release.thing.ThingGroup;

/**
 * A thing that a release changed.
 *
 * @param change what it did to it
 * @param group the thing, with what its version holds; nothing when it is gone
 */
record ThingChange(Change change, ThingGroup group) {}
