package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** What annotations add to one class, as if it were written there. */
public final class GeneratedMembers {

  private final LombokType type;

  GeneratedMembers(LombokType type) {
    this.type = type;
  }

  /** The methods and constructors that are added. */
  public List<Member.Method> methods() {
    return LombokMembers.methods(type);
  }

  /** The fields that are added. */
  public List<GeneratedField> fields() {
    int flags = LombokMembers.loggerFlags(type);
    List<GeneratedField> fields = new ArrayList<>(0);
    LombokMembers.loggers(type)
        .forEach((name, written) -> fields.add(new GeneratedField(name, flags, written)));
    return fields;
  }

  /** The builder classes that are added. */
  public List<GeneratedBuilder> builders() {
    return LombokBuilder.of(type).stream().map(each -> new GeneratedBuilder(type, each)).toList();
  }

  /** The flags of a written field with those that are added. */
  public int fieldFlags(Modifiers written) {
    return type.flags(written);
  }

  /** The flags that written methods get beside their own. */
  public int methodFlags() {
    return type.has("UtilityClass") ? Modifier.STATIC : 0;
  }
}
