package dev.overt.analyzer.syntax;

/**
 * A parameter of a method, constructor, record header or lambda. Its number is the key of the local
 * that it declares.
 *
 * @param type of a variable-arity parameter the array type
 */
public record Parameter(int node, Modifiers modifiers, TypeSyntax type, String name) {}
