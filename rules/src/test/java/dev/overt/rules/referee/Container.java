package dev.overt.rules.referee;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Spring's container over the components of a program: which bean is given is for it to say. */
final class Container {

  private final Optional<AnnotationConfigApplicationContext> context;

  private Container(Optional<AnnotationConfigApplicationContext> context) {
    this.context = context;
  }

  /** A container if a program has several components; what it cannot wire is wired without. */
  static Container of(List<Class<?>> classes) {
    List<Class<?>> components =
        classes.stream()
            .filter(each -> AnnotatedElementUtils.hasAnnotation(each, Component.class))
            .toList();
    if (components.size() < 2) {
      return new Container(Optional.empty());
    }
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.setClassLoader(components.get(0).getClassLoader());
    components.forEach(context::register);
    context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(SlowDatabase.dataSource()));
    try {
      context.refresh();
      return new Container(Optional.of(context));
    } catch (BeansException missing) {
      context.close();
      return new Container(Optional.empty());
    }
  }

  /** The one bean of a class, if there is one. */
  Optional<Object> bean(Class<?> type) {
    return context.flatMap(
        each -> each.getBeanProvider(type).stream().map(Object.class::cast).findFirst());
  }

  void close() {
    context.ifPresent(AnnotationConfigApplicationContext::close);
  }
}
