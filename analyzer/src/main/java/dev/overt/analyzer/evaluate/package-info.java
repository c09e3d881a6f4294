/**
 * Runs every body on abstract values and writes down who runs what: a program and a catalog come
 * in, the execution graph goes out. Must not know what is a fault, nor any framework by name.
 */
package dev.overt.analyzer.evaluate;
