/**
 * Finds the libraries that a build names: Maven's by its model, Gradle's by what its scripts show,
 * both among the files that earlier builds have left on this machine. A layout comes in, jars and
 * the names of missing ones go out. Must not use the network, nor run a build.
 */
package dev.overt.libraries;
