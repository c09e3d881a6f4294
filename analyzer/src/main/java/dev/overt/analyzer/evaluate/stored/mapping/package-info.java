/**
 * What is known of mapped classes, of the sessions of a program and of those who take objects
 * apart.
 *
 * <p>Comes in: the program, the catalog, the entity model. Goes out: facts that do not change while
 * bodies are evaluated. It must not know any body.
 */
package dev.overt.analyzer.evaluate.stored.mapping;
