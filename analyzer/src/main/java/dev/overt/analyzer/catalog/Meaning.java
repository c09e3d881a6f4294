package dev.overt.analyzer.catalog;

/** What an element of an annotation may say. */
public enum Meaning {
  /** The attribute is loaded later than its owner. */
  LAZY,
  /** The attribute is loaded with its owner. */
  EAGER,
  /** Single questions to the collection are answered by queries of their own. */
  EXTRA_LAZY,
  /** The attribute has a query of its own. */
  OWN_QUERY,
  /** Which attribute of the other side holds the key. */
  INVERSE_OF,
  /** There is always a row on the other side. */
  ALWAYS_THERE,
  /** What is removed from the collection is deleted. */
  REMOVES_ORPHANS,
  /** The attribute is removed with its owner. */
  REMOVED_WITH_OWNER,
  /** The insert makes the key. */
  KEY_BY_INSERT,
  /** The key is asked for before the insert, one or several at a time. */
  KEY_ASKED_FOR,
  /** Each key is asked for by itself. */
  ONE_KEY_EACH,
  /** The name of the table of the class. */
  TABLE,
  /** The name of the column of the attribute. */
  COLUMN,
  /** The name of the column of the other side by which an association is joined. */
  JOINED_COLUMN,
  /** The annotations of fields count, not those of getters. */
  FIELDS_COUNT,
  /** The annotations of getters count, not those of fields. */
  GETTERS_COUNT,
  /** The name of a query, a graph or a part of a graph. */
  NAME,
  /** Which attribute a node of a graph stands for. */
  NODE,
  /** The name of the part of the graph that hangs below a node. */
  SUBGRAPH,
  /** The parts of a graph that have names; they are annotations. */
  SUBGRAPHS,
  /** Which classes a mapper takes methods of, beside its own. */
  USED_MAPPERS,
  /** Which property is made. */
  TARGET,
  /** Which path of properties it is made of. */
  SOURCE,
  /** The property is made of something else, or not at all. */
  MADE_OTHERWISE,
  /** The name of the method that makes the property. */
  MADE_BY,
  /** Which class of events a method without parameters takes. */
  EVENT,
  /** A method takes only some of the events of the class. */
  SELECTION
}
