/**
 * Class files of the class path, of the JDK and of stubs. Names of classes come in; what their
 * files declare goes out, signatures still as text. The only door to ASM. Must not know symbols of
 * source, nor which class a name in a signature means.
 */
package dev.overt.analyzer.types.classfile;
