/**
 * What a project wants of a scan, as its settings file says. A path comes in, checked values go
 * out, or all mistakes with their lines. Must not know how a scan is run, nor any particular rule.
 */
package dev.overt.analyzer.config;
