package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.TypeSyntax;

/**
 * A field that an annotation adds to a class.
 *
 * @param flags bits of {@link java.lang.reflect.Modifier}
 */
public record GeneratedField(String name, int flags, TypeSyntax type) {}
