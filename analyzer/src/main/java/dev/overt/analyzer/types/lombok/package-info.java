/**
 * Members that Lombok's annotation processor adds. The declaration of a class, its annotations and
 * {@code lombok.config} come in; declarations as they would be written go out. The one room that
 * names a framework: these annotations change what a source file declares, before any type is
 * known, so the catalog cannot tell it. Must not know symbols, types or class files.
 */
package dev.overt.analyzer.types.lombok;
