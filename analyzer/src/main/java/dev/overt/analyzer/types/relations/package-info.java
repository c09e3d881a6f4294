/**
 * How types and classes relate: what a class inherits, which members it has, whether one type goes
 * for another, what type variables stand for.
 *
 * <p>Comes in: classes, by their interface. Goes out: answers, which are kept at the class that
 * they speak of. It must not know syntax, nor whether a class was compiled.
 */
package dev.overt.analyzer.types.relations;
