/**
 * The catalog as it is asked during an evaluation: by class, method and annotation of one program.
 * A new framework fact is an entry of the catalog; how it is looked up belongs here.
 *
 * <p>Comes in: the program, the catalog, the settings. Goes out: facts that do not change while
 * bodies are evaluated. It must not know any body.
 */
package dev.overt.analyzer.evaluate.knowledge;
