package dev.overt.analyzer.syntax;

/**
 * A variable with its initializer, or {@link Expression#NONE}; brackets behind the name are part of
 * the type. Its number is the key of the local that it declares.
 */
public record Variable(int node, TypeSyntax type, String name, Expression initializer) {}
