/**
 * What is loaded of stored objects, when and in which session: entities as values, loads with what
 * becomes of them, sessions, and what is kept of all that while a body is evaluated.
 *
 * <p>Comes in: values and calls of a body, the entity model. Goes out: actions at places of the
 * body, what callers must load before. It must not know which calls and expressions lead to loads.
 */
package dev.overt.analyzer.evaluate.stored.load;
