package dev.overt.analyzer.catalog;

/** What an annotation says of beans, the objects that a container makes, and of who gets them. */
public enum Injection {
  /** Objects of a class with it are beans. */
  BEAN,
  /** There is not one object of such a class: each request has its own, or whoever asks for one. */
  OWN,
  /** What a method or field with it gives is a bean. */
  PRODUCER,
  /** What a method with it takes is the bean that stands for what it returns. */
  ALIAS,
  /** A field, constructor, method or parameter with it is given beans. */
  POINT,
  /** A class with it has a constructor that nobody writes, which is given beans for its fields. */
  FIELDS,
  /** It gives a bean a name, or asks for the one of that name: its {@code value}. */
  NAME,
  /** Annotations with it tell beans apart: one is meant if both bear the same. */
  QUALIFIER,
  /** It asks for nothing. */
  NEUTRAL,
  /** Such a bean is taken before others. */
  PREFERRED,
  /** Such a bean counts where there is no other. */
  FALLBACK,
  /** Such a bean counts if it has a priority, then before others, the highest first. */
  ALTERNATIVE,
  /** Its {@code value} is the priority of a bean; without alternatives the lowest comes first. */
  PRIORITY,
  /** Such a bean may not be there. */
  CONDITIONAL
}
