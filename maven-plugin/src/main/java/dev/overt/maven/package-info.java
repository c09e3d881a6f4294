/**
 * Goals of a Maven build: what Maven knows of a project becomes the request of a scan, and the
 * report becomes lines of the build's log and files in its output folder. Takes projects as Maven
 * has read them, gives the outcome of the build. It analyzes nothing, and has no defaults of its
 * own.
 */
package dev.overt.maven;
