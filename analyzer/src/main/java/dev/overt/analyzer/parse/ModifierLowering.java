package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.Modifiers.Annotation;
import java.util.List;

/** Lowers modifiers and annotations. */
final class ModifierLowering {

  private final Lowering lowering;

  ModifierLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Modifiers lower(NodeList<Modifier> modifiers, NodeList<AnnotationExpr> annotations) {
    return lower(flags(modifiers), annotations);
  }

  Modifiers lower(int flags, NodeList<AnnotationExpr> annotations) {
    return annotations.isEmpty()
        ? lowering.sharing.modifiers(flags)
        : new Modifiers(flags, Nodes.each(annotations, this::annotation));
  }

  /** The bits of what is written. */
  static int flags(NodeList<Modifier> modifiers) {
    int flags = 0;
    for (Modifier modifier : modifiers) {
      flags |= flag(modifier.getKeyword());
    }
    return flags;
  }

  private static int flag(Modifier.Keyword keyword) {
    return switch (keyword) {
      case PUBLIC -> java.lang.reflect.Modifier.PUBLIC;
      case PROTECTED -> java.lang.reflect.Modifier.PROTECTED;
      case PRIVATE -> java.lang.reflect.Modifier.PRIVATE;
      case ABSTRACT -> java.lang.reflect.Modifier.ABSTRACT;
      case STATIC -> java.lang.reflect.Modifier.STATIC;
      case FINAL -> java.lang.reflect.Modifier.FINAL;
      case TRANSIENT -> java.lang.reflect.Modifier.TRANSIENT;
      case VOLATILE -> java.lang.reflect.Modifier.VOLATILE;
      case SYNCHRONIZED -> java.lang.reflect.Modifier.SYNCHRONIZED;
      case NATIVE -> java.lang.reflect.Modifier.NATIVE;
      case STRICTFP -> java.lang.reflect.Modifier.STRICT;
      case DEFAULT -> Modifiers.DEFAULT;
      case SEALED -> Modifiers.SEALED;
      case NON_SEALED -> Modifiers.NON_SEALED;
      default -> 0;
    };
  }

  private Annotation annotation(AnnotationExpr annotation) {
    int node = lowering.numbers.at(annotation);
    String name = lowering.sharing.name(annotation.getNameAsString());
    return new Annotation(node, name, elements(annotation));
  }

  private List<Annotation.Element> elements(AnnotationExpr annotation) {
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      return List.of(element("value", single.getMemberValue()));
    }
    return annotation instanceof NormalAnnotationExpr normal
        ? Nodes.each(
            normal.getPairs(), pair -> element(lowering.name(pair.getName()), pair.getValue()))
        : List.of();
  }

  private Annotation.Element element(String name, Expression value) {
    List<Annotation> nested = nested(value);
    return nested.isEmpty()
        ? new Annotation.Element(name, lowering.grammar.expression(value), nested)
        : new Annotation.Element(name, dev.overt.analyzer.syntax.Expression.NONE, nested);
  }

  private List<Annotation> nested(Expression value) {
    if (value instanceof AnnotationExpr annotation) {
      return List.of(annotation(annotation));
    }
    return value instanceof ArrayInitializerExpr array
            && array.getValues().stream().anyMatch(AnnotationExpr.class::isInstance)
        ? array.getValues().stream()
            .filter(AnnotationExpr.class::isInstance)
            .map(each -> annotation((AnnotationExpr) each))
            .toList()
        : List.of();
  }
}
