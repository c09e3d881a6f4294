/**
 * What of a program is stored in a database, and when it is loaded: entities with their attributes,
 * and the ways of the mapper that loads them. The program, the catalog and the mapping files come
 * in, an entity model goes out. Must not know how code uses entities.
 */
package dev.overt.analyzer.persistence;
